// SPDX-License-Identifier: EUPL-1.2
// The reader's own questions and result, on the phone: answers stay in the memory of this tab.
import { assess, open } from "./law.js";

const UNKNOWN = "unknown";
const LAST = "last.";
let law, about, words, data, happened = [];

/** Loads the rules and the texts, once. `today` is an ISO date. */
export async function load(lawAddress, wordsAddress) {
  const [rules, texts] = await Promise.all([lawAddress, wordsAddress].map(async (address) => {
    const reply = await fetch(address).catch(() => ({}));
    if (!reply.ok) throw new Error("not loaded");
    return reply.json();
  }));
  use(rules, texts);
}

export function use(rules, texts) {
  if (data !== rules) law = open(rules.law);
  data = rules;
  words = texts;
}

export const loaded = () => Boolean(data && words);
export const language = () => words.language;

// Texts

export function text(kind, path, values = {}) {
  const found = (words.texts[kind] || {})[path];
  if (found === undefined) return "";
  return found.replace(/\{(\w+)\}/g, (whole, name) => (name in values ? `<bdi>${values[name]}</bdi>` : whole));
}
const t = (name, values) => text("guide", name, values);
const plain = (html) => html.replace(/<[^>]*>/g, "");
const escaped = (value) => String(value).replace(/[&<>"']/g, (sign) => `&#${sign.charCodeAt(0)};`);

function beside(kind, path) {
  const codes = ["nl", "en"].filter((code) => code !== words.language);
  return ((words.beside[kind] || {})[path] || []).map(
    (said, number) => `<span class="beside" lang="${codes[number]}" dir="ltr">${escaped(said)}</span>`).join("");
}

// Dates, by our own tables: those of the browser write wrong days

const number_of = (iso) => Date.UTC(+iso.slice(0, 4), iso.slice(5, 7) - 1, +iso.slice(8)) / 864e5;
const iso_of = (number) => new Date(number * 864e5).toISOString().slice(0, 10);
export const in_letter = (iso) => iso.split("-").reverse().join("-");
const dates = (path) => words.texts.dates[path];

export function long_date(iso) {
  const [year, month, day] = iso.split("-").map(Number);
  const values = { weekday: dates(`weekdays.${(((number_of(iso) + 3) % 7) + 7) % 7}`), day, year, number: month,
    month: dates(`months.${month - 1}`) };
  return dates("form").replace(/\{(\w+)\}/g, (_, name) => values[name]);
}

export function ethiopic(iso) {
  const since = number_of(iso) + 716367;
  const rest = since % 1461;
  const starts = [0, 365, 730, 1096];
  const year = starts.filter((start) => start <= rest).length - 1;
  const day = rest - starts[year];
  return [4 * Math.floor(since / 1461) + year + 1, Math.floor(day / 30) + 1, (day % 30) + 1];
}

export function solar(iso) {
  const start = (year) => 365 * (year - 1405) + Math.floor((8 * year + 21) / 33) - 341 + 20533;
  const number = number_of(iso);
  let year = +iso.slice(0, 4) - 621;
  if (number < start(year)) year -= 1;
  const passed = number - start(year);
  if (passed < 186) return [year, Math.floor(passed / 31) + 1, (passed % 31) + 1];
  return [year, Math.floor((passed - 186) / 30) + 7, ((passed - 186) % 30) + 1];
}

function other_date(iso) {
  if (!dates("other_calendar")) return "";
  const is_solar = words.language !== "ti";
  const [year, month, day] = is_solar ? solar(iso) : ethiopic(iso);
  const said = `${day} ${dates(`other_months.${month - 1}`)} ${year}`;
  const digits = is_solar ? said.replace(/\d/g, (digit) => "۰۱۲۳۴۵۶۷۸۹"[digit]) : said;
  return `<span class="other-calendar">${dates("other_calendar")}: ${digits}</span>`;
}

const day_html = (iso) =>
  `<time datetime="${iso}">${long_date(iso)} <bdi dir="ltr">(${in_letter(iso)})</bdi></time>${other_date(iso)}`;

// Answers

const law_of = (answers) => {
  const option = data.questions[""][0][1].find(({ id }) => id === answers.chosen.signed);
  return (option && option.law) || "";
};
const questions_of = (answers) => data.questions[law_of(answers)];
const counts = (name, { signed, stage }) =>
  (name !== "stage" && name !== "decision") || (/^(before|since)$/.test(signed) && (name === "stage" || stage === "decision_made_known"));

/** The answers that count, in order: [question, option]. */
export function options(answers) {
  return questions_of(answers).map(([name, list]) => [name, list.find(({ id }) => id === answers.chosen[name])])
    .filter(([name, option]) => option && counts(name, answers.chosen));
}

export function case_of(answers) {
  const facts = {}, lists = {}, happened = [];
  for (const [, option] of options(answers)) {
    Object.assign(facts, option.facts);
    Object.assign(lists, option.lists);
    happened.push(...(option.events || []));
  }
  const exact = (name) => ((answers.dates[name] || "").length === 10 ? answers.dates[name] : null);
  const events = [...new Set(happened)].map((event) => ({ event, date: exact(event), last_day_in_letter: exact(LAST + event) }));
  return { facts, lists, events };
}

/** What happened last by the answers: [the event, whether a letter told it, in which a last day may stand]. */
function latest(answers) {
  const { events = [], letter } = (options(answers).find(([name]) => name === "stage") || [0, {}])[1];
  return [events[0], letter];
}

/** The question that comes next, or null: the path was worked out by the engine. */
export function next_question(answers) {
  let node = data.path[data.path.length - 1];
  while (node.length) {
    const [name, following] = node;
    const [, list] = questions_of(answers).find(([each]) => each === name);
    const chosen = list.findIndex(({ id }) => id === answers.chosen[name]);
    if (chosen < 0) return name;
    node = data.path[following[chosen]];
  }
  return null;
}

const option_text = (name, option) =>
  option.id === UNKNOWN ? t("i_do_not_know")
    : option.text ? text(option.text[0], option.text.slice(1).filter(Boolean).join("."))
      : text("questions", `${name}.options.${option.id}`, { day: long_date(data.switch) });

// The result

const READ = ["duties", "rights", "notices", "letters", "leaflets", "organisations"];

export function assessed(answers, today) {
  return assess(law, case_of(answers), today, law_of(answers) || null);
}

/** What the page says, as ids and dates: the same as the server makes (`guide.result.view`). */
export function view(answers, today) {
  const found = assessed(answers, today);
  if (found.error) return { error: found.error };
  const because = options(answers).filter(([, { id }]) => id !== UNKNOWN).map(([name, { id }]) => [name, id]);
  if (!found.procedure) return { law: null, because };
  about = data.about[found.regime.id];
  happened = case_of(answers).events.map(({ event }) => event);
  const aside = (id) => about.by[id].aside;
  const now = found.steps.find(({ id, state }) => state === "now" && !aside(id));
  const [last] = latest(answers);
  const overtaken = ({ id, date_unknown }) => date_unknown && last && about.by[id].mine && about.by[id].due !== last && !(about.by[id].a || []).includes(last);
  const terms = found.deadlines.filter((each) => is_shown(each) && !overtaken(each)).map(term_view);
  const rank = (term) => [term.mine ? 0 : 1, term.day || "9", term.short ? 0 : 1, term.id].join(" ");
  terms.sort((one, two) => (rank(one) < rank(two) ? -1 : rank(one) > rank(two) ? 1 : 0));
  const steps = found.steps.filter(({ state }) => state !== "skipped" && (found.procedure.certain || state !== "only_if"))
    .map(({ id, state }) => [id, state === "now" && aside(id) ? "possible" : state]);
  const done = steps.filter(([id, state]) => state === "done" && !aside(id)).pop();
  if (done && !steps.some(([id, state]) => state === "now" && !aside(id))) done[1] = "now";
  const seen = {
    law: found.regime.id, because,
    procedures: found.procedure.outcomes,
    rules: found.procedure.certain ? found.procedure.rules : [],
    depends: found.procedure.depends_on,
    positions: found.position.outcomes,
    now: now ? now.id : null,
    yours: Boolean(now && about.by[now.id].mine),
    steps,
    terms,
    undated: case_of(answers).events.filter(({ date }) => !date).map(({ event }) => event),
  };
  for (const name of READ) seen[name] = found[name].filter(({ certain }) => certain).map(({ id }) => id);
  return seen;
}

const is_shown = ({ id, certain, act_date, status, date_unknown }) =>
  certain || act_date || date_unknown || /open|depends/.test(status) || (about.by[id].mine && /missed|unrecorded/.test(status));

/** The term of the reader to show first: one that runs, else one without a day, else one that passed. */
function first_of(terms) {
  const mine = terms.filter(({ mine: own, nature }) => own && nature === "latest");
  const best = (fits) => mine.find((term) => fits(term) && !term.at_once) || mine.find(fits);
  return best(({ status }) => /open|depends/.test(status)) || best(({ undated, in_letter: day }) => undated || day)
    || best(({ status }) => /missed|unrecorded/.test(status));
}

export function term_view(result) {
  const { n: length, k: nature, mine, short } = about.by[result.id];
  const days = [...new Set([result.last_day, ...result.alternatives.map((other) => other.last_day)])].filter(Boolean).sort();
  const counted = result.counted || [];
  return {
    id: result.id, status: result.status, certain: result.certain, mine: Boolean(mine), nature,
    undated: result.date_unknown, at_once: length.every(([number]) => number === 0), short: Boolean(mine && short),
    day: result.earliest_day || days[0] || "", days: result.earliest_day ? [] : days,
    in_letter: result.in_letter || "", act: result.act || "", act_date: result.act_date || "",
    confidence: result.confidence,
    counting: length[0][0] ? counted.map(({ kind, day, reason }) => [kind, day, reason || ""]) : [],
  };
}

const one_length = ([number, unit]) =>
  (unit === "procedure day" ? plain(t("day_number", { number })) : `${number} ${text("counting", unit_path(unit, number))}`);
function length_of(id) {
  if (about.by[id].n.every(([number]) => number === 0)) return t("at_once");
  return about.by[id].n.map(one_length).join(" – ");
}
const unit_path = (unit, number) => {
  const forms = [0, 1, 2].filter((form) => `units.${unit}.${form}` in words.texts.counting).length;
  return `units.${unit}.${number === 1 ? 0 : forms === 3 && number > 10 ? 2 : 1}`;
};

function sources(id) {
  const { s = [], d } = about.by[id] || {};
  const links = s.map((number) => about.sources[number])
    .map(([label, address]) => `<a href="${escaped(address)}" rel="noreferrer"><bdi lang="nl" dir="ltr">${escaped(label)}</bdi></a>`);
  return `<span class="sources">${links.join(", ")}${d ? ` · ${t(d)}` : ""}</span>`;
}

function term_html(term, brief, hide_days) {
  const { miss, a: starts = [], back, one, says = "law_says" } = about.by[term.id];
  const after = starts.find((event) => happened.includes(event)) || starts[0];
  const day = hide_days ? "" : term.day;
  const key = { earliest: "not_before", period: "lasts_until" }[term.nature] || "latest";
  const waits = term.nature === "earliest" && !back;
  const others = day ? term.days.filter((each) => each !== term.day).map((each) => (waits ? iso_of(number_of(each) + 1) : each)) : [];
  const passed = term.nature === "latest" && term.mine && /missed|unrecorded/.test(term.status) && day;
  const when = term.in_letter ? `<p class="kind letter">${t("in_your_letter")} <b>${day_html(term.in_letter)}</b></p>`
    : day ? `<p class="kind law">${t(key)} <b>${day_html(day)}</b></p>`
      : `<p class="kind law">${t(says)} <b>${length_of(term.id)}</b>${after ? ` ${t("after")} ${text("events", after)}` : ""}</p>`;
  const lines = !brief && day && term.counting.length
    ? `<details><summary>${t("how_counted")}</summary><ol>${term.counting.map(([kind, each, reason]) => {
      const name = kind === "start" && one ? "start-counts" : kind === "last-day" && back ? "last-day-backward" : kind;
      return `<li>${text("counting", `kinds.${name}`).replace(/\{(\w+)\}/g, (_, blank) => ({
        day: `${long_date(each)} (\u2066${in_letter(each)}\u2069)`, term: one_length(about.by[term.id].n[0]), reason: text("counting", `reasons.${reason}`) })[blank])}</li>`;
    }).join("")}</ol><p>${t("ask_lawyer_today")}</p></details>` : "";
  return `<div class="term ${term.status}">${when}<p>${text("deadlines", term.id)}${beside("deadlines", term.id)} `
    + `<span class="state">${t(term.undated ? "status_undated" : `status_${term.status}`)}</span>${term.certain ? "" : ` <span class="state">${t("maybe")}</span>`}</p>`
    + (others.length ? `<p>${t("other_days")} ${others.map(day_html).join("; ")}. ${t("earliest_counts")}</p>` : "")
    + (passed ? `<p class="urgent">${term.certain ? "" : `${t("if_applies")} `}${t("passed")}${miss ? ` ${text("consequences", miss[0])}` : ""}</p><ul>${
      (miss ? miss[1] : []).map((each) => `<li>${text("remedies", each)}</li>`).join("")}<li>${t("ask_lawyer_today")}</li></ul>` : "")
    + `${lines}<p>${sources(term.id)}</p></div>`;
}

const status = () => `<p class="status" data-status="${words.status_name}">${words.status}</p><p class="sound">${t("no_sound")}</p>`;
const title = (name) => `<h1>${t(name)}</h1>${status()}`;
const section = (name, inner) => (inner ? `<section><h2>${t(name)}</h2>${inner}</section>` : "");
const list = (items, make, kind = "") => (items.length ? `<ul class="${kind}">${items.map((each) => `<li>${make(each)}</li>`).join("")}</ul>` : "");
const dutch = (id) => (words.dutch[id] ? ` <span class="dutch" lang="nl" dir="ltr">${escaped(words.dutch[id])}</span>` : "");
const home = (path) => `/${words.language}/${path}`;
const declared = (kind) => (id) => `${text(kind, id)}${kind === "notices" ? "" : beside(kind, id)} ${sources(id)}`;
const folded_list = (name, ids, kind) => (ids.length ? `<section><details><summary>${t(name)} (${ids.length})</summary>${list(ids, declared(kind), kind)}</details></section>` : "");
function dates_html(answers) {
  const given = (name) => (answers.dates[name] ? ` <bdi dir="ltr">(${answers.dates[name]})</bdi>` : "");
  const link = (name, said) => `<a href="${home("q")}" data-date="${name}">${said}${given(name)}</a>`;
  const [last, letter] = latest(answers);
  const events = case_of(answers).events.map(({ event }) => event).sort((one, two) => (two === last) - (one === last));
  const links = events.flatMap((event) => [link(event, text("events", event)), ...(letter && event === last ? [link(LAST + event, t("date_last_in_letter"))] : [])]);
  return links.length ? `<p>${t("no_date_no_day")}</p>${list(links, (each) => each, "links")}` : "";
}
const law_label = (id) => t(id === data.questions[""][0][1][1].law ? "new_law" : "old_law", { day: long_date(data.switch) });

function answers_html(answers) {
  return `<dl class="answers">${options(answers).map(([name, option]) =>
    `<div><dt>${question_text(name)}</dt><dd>${option_text(name, option)} <a href="${home("q")}" data-change="${name}">${t("change")}<span class="visually-hidden">: ${plain(question_text(name))}</span></a></dd></div>`).join("")}</dl>`;
}
const question_text = (name, part = "text") =>
  text("questions", `${name}.${part}`, { day: long_date(data.switch), first: long_date(data.first) });

/** The page of one question; `number` counts from 1. */
export function question_html(name, answers, number, error) {
  const [, all] = questions_of(answers).find(([each]) => each === name);
  const lists = name === "country" ? data.countries[law_of(answers)].map((codes, place) => codes.length
    ? `<h2>${text("questions", `country.${["list_sure", "list_maybe"][place]}`)}</h2><p>${codes.map((each) => text("countries", each)).sort().join(" · ")}</p>` : "").join("") : "";
  return `${error ? `<div class="error" role="alert" id="error" tabindex="-1"><p><a href="#answer-${all[0].id}">${t("choose_answer")}</a></p></div>` : ""}`
    + `<form class="question" method="post" action="${home("q")}" data-question="${name}"><fieldset><legend><h1>${question_text(name)}</h1></legend>`
    + `${status()}<p class="why">${question_text(name, "why")} ${question_text(name, "where")}</p>${lists}`
    + all.map((option) => `<label class="answer" for="answer-${option.id}"><input type="radio" name="answer" id="answer-${option.id}" value="${option.id}"${
      answers.chosen[name] === option.id ? " checked" : ""}> <span>${option_text(name, option)}</span></label>`).join("")
    + `</fieldset><button>${t("continue")}</button></form><p class="count">${t("question_number", { number })}</p><p><a href="${home("procedures")}">${t("skip_questions")}</a></p>`
    + (options(answers).length ? `<h2>${t("your_answers")}</h2>${answers_html(answers)}` : "");
}

export const answers_page = (answers) =>
  title("your_answers") + answers_html(answers) + `<p><a class="button" href="${home("result")}" data-onward="1">${t("continue")}</a></p>`;

/** The page of the result. `hide_days`: the saved copy is too old to count with. */
export function result_html(answers, today, hide_days) {
  const seen = view(answers, today);
  if (seen.error) return `${title("result_title")}<p>${t("outside_law")}</p>${section("your_answers", answers_html(answers))}`;
  if (!seen.law) {
    return `${title("result_title")}<section class="top-card"><h2>${t("now_title")}</h2><p>${t("find_out_signed")}</p><p>${t("who_can_tell")}</p></section>`
      + `<h2>${t("two_laws", { day: long_date(data.switch) })}</h2>${list(Object.keys(data.procedures), (key) =>
        `<a href="${home(`procedures/${data.procedures[key]}`)}">${text("outcomes", key.split("/")[1])}</a>`, "links")}${section("your_answers", answers_html(answers))}`;
  }
  const slug = data.procedures[`${seen.law}/${seen.procedures[0]}`];
  const step = (id, inner) => `<a href="${home(`procedures/${slug}/${id}`)}">${inner}</a>`;
  const mine = seen.terms.filter((term) => term.mine);
  const first = first_of(seen.terms);
  const short = first && first.short;
  const because = options(answers).filter(([, { id }]) => id !== UNKNOWN);
  const labels = seen.depends.filter((id) => `${id}.label` in words.texts.facts).slice(0, 6);
  return title("result_title")
    + `<section class="top-card"><h2>${t("now_title")}</h2>`
    + (short ? `<p class="urgent"><b>${t("only_week", { length: length_of(first.id) })}</b></p>` : "")
    + (first ? term_html(first, true, hide_days) : "")
    + (seen.now ? `<p>${seen.yours ? `<b>${text("steps", `${seen.now}.label`)}</b>` : `${t(first || seen.procedures.length > 1 ? "ask_what_now" : "only_wait")} ${text("steps", `${seen.now}.label`)}`}</p><p>${text("steps", `${seen.now}.text`)} ${step(seen.now, t("more"))}</p>` : `<p>${t("ask_what_now")}</p>`)
    + `<h3>${t("you_are_in")}</h3><p>${seen.procedures.map((key) => `<b>${text("outcomes", key)}</b>${beside("outcomes", key)}`).join("<br>")}</p><p>${seen.positions.map((key) => text("outcomes", key)).join(" / ")}</p>`
    + `<h3>${t("why_think")}</h3><ul>${because.map(([name, option]) => `<li>${option_text(name, option)} <a href="${home("q")}" data-change="${name}">${t("change")}<span class="visually-hidden">: ${plain(option_text(name, option))}</span></a></li>`).join("")}${answers.chosen.signed === "not_yet" ? "" : `<li>${law_label(seen.law)}</li>`}${seen.rules.map((id) => `<li>${text("rules", id)} ${sources(id)}</li>`).join("")}</ul>`
    + `<h3>${t("how_sure")}</h3><p>${seen.procedures.length === 1 ? t("one_fits") : t("more_possible", { number: seen.procedures.length })}</p>`
    + (labels.length ? `<p>${t("makes_difference")}</p>${list(labels, (id) => text("facts", `${id}.label`))}<p>${t("who_can_tell")}</p>` : "")
    + `</section>`
    + section("add_dates", dates_html(answers))
    + section("last_days", (mine.length ? list(mine, (term) => term_html(term, false, hide_days), "terms") : `<p>${t("no_terms_now")}</p>`)
      + (mine.some((term) => term.day) && !hide_days ? `<form class="calendar"><label><input type="checkbox" name="full" value="yes"> ${t("full_title")}</label><button>${t("calendar_file")}</button></form>` : "")
      + (seen.terms.length > mine.length ? `<details><summary>${t("terms_of_others")}</summary>${list(seen.terms.filter((term) => !term.mine), (term) => term_html(term, false, hide_days), "terms")}</details>` : ""))
    + section("all_steps", `<ol class="timeline">${seen.steps.map(([id, state]) => `<li class="${state.replace("_", "-")}"${state === "now" ? ' aria-current="step"' : ""}>${step(id, text("steps", `${id}.label`))}${dutch(id)} <span class="state">${t(`state_${state}`)}</span>${state === "now" ? `<p>${text("steps", `${id}.text`)}</p><p>${t("step_who")} ${about.by[id].who.map((each) => text("actors", each)).join("; ")}</p>` : ""}</li>`).join("")}</ol>`)
    + section("your_duties", list(seen.duties, declared("duties")))
    + folded_list("your_rights", seen.rights, "rights")
    + folded_list("good_to_know", seen.notices, "notices")
    + section("letters_to_expect", list(seen.letters, (id) => `<a href="${home(`letters/${id}`)}">${text("letters", `${id}.name`)}</a>`, "links"))
    + section("your_answers", answers_html(answers));
}

/** The date of an event: three fields, as in the letter. */
export function date_html(event, answers, error, written) {
  const [year = "", month = "", day = ""] = written || (answers.dates[event] || "").split("-");
  const months = [...Array(12).keys()].map((each) => `<option value="${each + 1}"${+month === each + 1 ? " selected" : ""}>${
    dates("month_choice").replace("{number}", each + 1).replace("{month}", dates(`months.${each}`))}</option>`).join("");
  return title("add_dates") + `<form class="date" data-date-of="${event}">${error ? `<div class="error" role="alert" id="error" tabindex="-1"><p>${t(error)}</p></div>` : ""}`
    + `<fieldset><legend>${event.startsWith(LAST) ? t("date_last_in_letter") : t("date_of", { event: text("events", event) })}</legend><p class="hint" id="date-hint">${t("date_hint", { example: "15-06-2026" })}</p><div class="date-parts">`
    + `<label>${t("day_word")}<input name="day" inputmode="numeric" maxlength="2" size="2" autocomplete="off" dir="ltr" value="${escaped(day.replace(/^0/, ""))}" aria-describedby="date-hint"></label>`
    + `<label>${t("month_word")}<select name="month" autocomplete="off"><option value=""></option>${months}</select></label>`
    + `<label>${t("year_word")}<input name="year" inputmode="numeric" maxlength="4" size="4" autocomplete="off" dir="ltr" value="${escaped(year)}"></label></div><p class="hint">${t("about_date")}</p></fieldset><button>${t("save_date")}</button></form>`;
}

/** The day of three fields: ISO, or "YYYY-MM", or ""; an error gives the name of what to say. */
export function read_date(form, today, asked, event, answers) {
  const digits = (value) => value.trim().replace(/[٠-٩]/g, (sign) => sign.charCodeAt(0) - 1632).replace(/[۰-۹]/g, (sign) => sign.charCodeAt(0) - 1776);
  const [day, month, year] = ["day", "month", "year"].map((name) => digits(form.elements[name].value));
  if (!day && !month && !year) return { day: "" };
  const written = `${year}-${month.padStart(2, "0")}${day ? `-${day.padStart(2, "0")}` : ""}`;
  const whole = day ? written : `${written}-01`;
  const years = law.calendars.years || [2001, 2030];
  const real = /^\d{4}-\d\d-\d\d$/.test(whole) && iso_of(number_of(whole)) === whole;
  if (!real || +year < years[0] || +year > years[1]) return { error: "date_wrong" };
  if (whole > today && asked !== written && !(event || "").startsWith(LAST)) return { error: "date_future", asked: written };
  const new_law = whole >= data.switch;
  if (day && event === "application_lodged" && (whole < data.first || new_law !== (answers.chosen.signed === "since"))) return { error: "date_other_law" };
  return { day: written };
}

/** The last days that may follow from a letter of a date, under each law in which it exists. */
export function letter_html(cases, day, laws, today) {
  const parts = laws.map((id) => {
    about = data.about[id];
    happened = cases.map(({ event }) => event);
    const found = {};
    for (const { event, facts = {} } of cases) {
      const seen = assess(law, { facts, events: [{ event, date: day }] }, today, id).deadlines || [];
      for (const each of seen.filter(({ id: name, status }) => about.by[name].mine && status !== "extended" && (about.by[name].a || []).includes(event))) found[each.id] = found[each.id] || each;
    }
    const terms = Object.values(found).map(term_view).sort((one, two) => ((one.day || "9") < (two.day || "9") ? -1 : 1));
    return terms.length ? `<h3>${law_label(id)}</h3>${list(terms, (term) => term_html(term), "terms")}` : "";
  }).join("");
  return `<h2>${t("last_days")}</h2>${parts || `<p>${t("no_terms_now")}</p>`}`;
}

/** The last days as a calendar file; a neutral title unless the reader wants the full one. */
export function calendar(answers, today, full) {
  const lines = ["BEGIN:VCALENDAR", "VERSION:2.0", "PRODID:-//calendar//EN", "CALSCALE:GREGORIAN"];
  for (const term of view(answers, today).terms.filter(({ mine }) => mine)) {
    const day = term.in_letter || term.day;
    if (!day || day < today) continue;
    const said = plain(full ? text("deadlines", term.id) : t("appointment")).replace(/[\\;,]/g, "\\$&");
    const flat = (iso) => iso.replace(/-/g, "");
    const name = [...`${term.id} ${day}`].reduce((sum, sign) => (sum * 31 + sign.charCodeAt(0)) % 9007199254740881, 7).toString(36);
    lines.push("BEGIN:VEVENT", `UID:${name}@calendar.invalid`, `DTSTAMP:${flat(day)}T000000Z`, `DTSTART;VALUE=DATE:${flat(day)}`,
      `DTEND;VALUE=DATE:${flat(iso_of(number_of(day) + 1))}`, `SUMMARY:${said} (${in_letter(day)})`, "TRANSP:TRANSPARENT",
      ...["-P2D", "-P1D"].flatMap((alarm) => ["BEGIN:VALARM", "ACTION:DISPLAY", `TRIGGER:${alarm}`, `DESCRIPTION:${said}`, "END:VALARM"]), "END:VEVENT");
  }
  lines.push("END:VCALENDAR");
  return lines.map(folded).join("");
}

function folded(line) {
  let piece = "", size = 0, out = "";
  for (const sign of line) {
    const more = new TextEncoder().encode(sign).length;
    if (size + more > 75) [out, piece, size] = [`${out}${piece}\r\n`, " ", 1];
    piece += sign;
    size += more;
  }
  return `${out}${piece}\r\n`;
}
