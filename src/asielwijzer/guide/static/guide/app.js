// SPDX-License-Identifier: EUPL-1.2
// Extras for a phone that runs scripts. Every page works without them.

const STACK = [];
let current = null;
const hush = () => { if (window.speechSynthesis) speechSynthesis.cancel(); };
let answers = { chosen: {}, dates: {} };
let asked = "";
let mine = null;
const KEPT = "answers";
const page = () => document.body.dataset;
const code = () => document.documentElement.lang;
const main = () => document.getElementById("main");
const on = (id, kind, run) => { const found = document.getElementById(id); if (found) found.addEventListener(kind, run); return found; };
const show = (id) => { const found = document.getElementById(id); if (found) found.hidden = false; return found; };
const has_answers = () => Object.keys(answers.chosen).length > 0;
const today = () => { const now = new Date(); return new Date(now - now.getTimezoneOffset() * 6e4).toISOString().slice(0, 10); };
const storage = (run) => { try { return run(localStorage); } catch (error) { return null; } };

// Leaving quickly: the page goes at once, and its place in the history is taken by another

function leave(event) {
  if (event) event.preventDefault();
  document.body.hidden = true;
  answers = { chosen: {}, dates: {} };
  location.replace(document.getElementById("leave").href);
}
let shifts = [];
document.addEventListener("keydown", ({ key, repeat }) => {
  if (repeat) return;
  shifts = key === "Shift" ? [...shifts.filter((at) => Date.now() - at < 1500), Date.now()] : [];
  if (shifts.length >= 3) leave();
});

// Questions on the phone

async function ready() {
  if (!mine) mine = await import("./mine.js");
  if (!mine.loaded() || mine.language() !== code()) await mine.load(page().law, page().words);
}

function put(html, place, push) {
  hush();
  current = place;
  place.language = code();
  main().innerHTML = html;
  main().dataset.drawn = "1";
  const heading = main().querySelector("h1");
  document.title = `${main().querySelector(".error") ? `${mine.text("guide", "error")} ` : ""}${heading ? heading.textContent : ""} – ${document.querySelector(".home").textContent}`;
  if (push) {
    STACK.push(place);
    history.pushState({ at: STACK.length - 1 }, "", `/${code()}/${place.page === "result" ? "result" : "q"}`);
  }
  const error = document.getElementById("error");
  (error || main()).focus();
  if (!error) scrollTo(0, 0);
  enhance();
}

function draw(place, push, error) {
  if (place.page === "question") put(mine.question_html(place.name, answers, place.number, error), place, push);
  else if (place.page === "date") put(mine.date_html(place.name, answers, error, place.written), place, push);
  else if (place.page === "answers") put(mine.answers_page(answers), place, push);
  else put(mine.result_html(answers, today(), too_old()), place, push);
}

function onward(pause) {
  const name = mine.next_question(answers);
  const number = mine.options(answers).length;
  if (name && pause && number % 2 === 0) draw({ page: "answers" }, true);
  else if (name) draw({ page: "question", name, number: number + 1 }, true);
  else draw({ page: "result" }, true);
}

const remember = () => { if (storage((kept) => kept.getItem(KEPT))) storage((kept) => kept.setItem(KEPT, JSON.stringify(answers))); };

async function answer(form) {
  const name = form.dataset.question;
  const chosen = form.elements.answer.value;
  await ready();
  const number = Object.keys(answers.chosen).filter((each) => each !== name).length + 1;
  if (!chosen) return draw({ page: "question", name, number }, false, true);
  const first = !(name in answers.chosen);
  answers = { ...answers, chosen: { ...answers.chosen, [name]: chosen } };
  remember();
  return onward(first);
}

async function dated(form) {
  await ready();
  const found = mine.read_date(form, today(), asked, form.dataset.dateOf, answers);
  const name = form.dataset.dateOf;
  asked = found.asked || "";
  const written = ["year", "month", "day"].map((field) => form.elements[field].value);
  if (found.error) return name ? draw({ page: "date", name, written }, false, found.error) : letter_error(form, found.error);
  if (!name) return letter_days(form, found.day);
  answers = { ...answers, dates: { ...answers.dates, [name]: found.day } };
  remember();
  return draw({ page: "result" }, true);
}

function place_before(form, id) {
  let place = document.getElementById(id);
  if (!place) {
    place = document.createElement("section");
    place.id = id;
    place.tabIndex = -1;
    form.before(place);
  }
  place.setAttribute("role", "status");
  return place;
}

function letter_error(form, name) {
  const place = place_before(form, "date-error");
  place.className = "error";
  place.innerHTML = `<p>${mine.text("guide", name)}</p>`;
  place.focus();
}

function letter_days(form, day) {
  const error = document.getElementById("date-error");
  if (error) error.remove();
  if (day.length < 10) return;
  const { cases, laws } = form.dataset;
  const place = place_before(form, "last-days");
  place.innerHTML = too_old() ? `<p>${mine.text("guide", "saved_too_old")}</p>` : mine.letter_html(JSON.parse(cases), day, laws.split(" "), today());
  place.focus();
}

function calendar(form) {
  const file = new Blob([mine.calendar(answers, today(), form.elements.full.checked)], { type: "text/calendar" });
  const link = document.createElement("a");
  link.href = URL.createObjectURL(file);
  link.download = "calendar.ics";
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), 1000);
}

// Other pages are fetched into this tab, so that the answers stay in its memory

async function go(address, options, push, redraw) {
  const place = redraw ? { ...redraw } : null;
  hush();
  let reply;
  try {
    reply = await fetch(address, options);
  } catch (error) {
    location.href = address;
    return;
  }
  const html = new DOMParser().parseFromString(await reply.text(), "text/html");
  const root = document.documentElement;
  for (const name of ["lang", "dir", "class"]) root.setAttribute(name, html.documentElement.getAttribute(name) || "");
  document.title = html.title;
  for (const name of Object.keys(page())) delete page()[name];
  Object.assign(page(), html.body.dataset);
  document.body.className = html.body.className;
  document.body.replaceChildren(...html.body.childNodes);
  if (push) {
    STACK.push(place || { page: "plain" });
    history.pushState({ at: STACK.length - 1 }, "", reply.url);
  }
  const target = location.hash && document.getElementById(location.hash.slice(1));
  if (target) target.scrollIntoView(); else scrollTo(0, 0);
  main().focus();
  enhance();
  if (place) {
    history.replaceState(history.state, "", `/${code()}/${place.page === "result" ? "result" : "q"}`);
    await ready();
    draw(place, false);
  } else await from_memory();
}

/** Shows what the memory of this tab holds on a page that the server made without it. */
async function from_memory() {
  if (!has_answers()) return;
  const form = main().querySelector("form.question");
  const radio = form && answers.chosen[form.dataset.question] && form.querySelector(`[value="${answers.chosen[form.dataset.question]}"]`);
  if (radio) radio.checked = true;
  if (page().page === "answers") { await ready(); draw({ page: "answers" }, false); }
}

addEventListener("popstate", async ({ state }) => {
  const place = state && STACK[state.at];
  if (place && place.page !== "plain" && has_answers()) {
    if (place.language && place.language !== code()) await go(location.href, {}, false, place);
    else { await ready(); draw(place, false); }
  } else if (has_answers() || STACK.length) {
    go(location.href, {}, false);
  }
});

/** Without the rules an answer stays here; a browser that cannot run them at all sends it on, as one without script. */
function unloaded(error, form) {
  if (navigator.onLine && error.message !== "not loaded") { form.submit(); return; }
  const place = place_before(form, "not-loaded");
  place.className = "error";
  place.textContent = page().offline;
  place.focus();
}

document.addEventListener("submit", (event) => {
  const form = event.target;
  const run = form.dataset.question ? answer : form.classList.contains("date") ? dated : form.classList.contains("calendar") ? calendar : null;
  if (run && (run !== calendar || !form.action.includes("/calendar/"))) {
    event.preventDefault();
    Promise.resolve(run(form)).catch((error) => unloaded(error, form));
  } else if (form.classList.contains("search")) {
    event.preventDefault();
    search(form);
  } else if (form.method === "post" && has_answers()) {
    event.preventDefault();
    const body = new URLSearchParams(new FormData(form, event.submitter));
    go(form.action, { method: "POST", body }, true);
  }
});

document.addEventListener("click", (event) => {
  const link = event.target.closest && event.target.closest("a");
  if (!link || event.defaultPrevented || event.metaKey || event.ctrlKey || event.shiftKey) return;
  if (link.id === "leave") { leave(event); return; }
  const { change, date, onward: next } = link.dataset;
  if (mine && (change || date || next)) {
    event.preventDefault();
    if (next) onward(false);
    else draw(change ? { page: "question", name: change, number: Object.keys(answers.chosen).indexOf(change) + 1 } : { page: "date", name: date }, true);
  } else if (has_answers() && link.origin === location.origin && !link.download && link.getAttribute("href")[0] !== "#") {
    event.preventDefault();
    if (/\/result$/.test(link.pathname) && mine) draw({ page: "result" }, true);
    else go(link.href, {}, true, link.hreflang && main().dataset.drawn && current);
  }
});

// A letter by words, with a typing mistake of one letter; in the page, so that it works offline too

const one_apart = (one, two) => {
  if (one.length > two.length) [one, two] = [two, one];
  if (two.length - one.length > 1) return false;
  let at = 0;
  while (at < one.length && one[at] === two[at]) at += 1;
  if (one.length < two.length) return one.slice(at) === two.slice(at + 1);
  return one.slice(at + 1) === two.slice(at + 1) || (one.slice(at + 2) === two.slice(at + 2) && one[at] === two[at + 1] && one[at + 1] === two[at]);
};
const words_in = (text) => (text.toLowerCase().normalize("NFKD").replace(/[\u0300-\u036f]/g, "").replace(/ı/g, "i")
  .replace(/\b(m\d\d)\s*-?\s*([a-z0])\b/g, (_, form, letter) => form + letter.replace("0", "o")).match(/[a-z0-9]+/g) || []);
const fits = (word, printed) => word === printed || (word.length > 3 && (printed.includes(word) || (printed.length > 3 && one_apart(word, printed))));

function search(form) {
  const wanted = words_in(form.elements.words.value).slice(0, 8);
  let found = 0;
  for (const row of main().querySelectorAll("[data-words]")) {
    const printed = words_in(row.dataset.words);
    row.hidden = wanted.length > 0 && !wanted.every((word) => printed.some((each) => fits(word, each)));
    if (!row.hidden) found += 1;
  }
  for (const group of main().querySelectorAll("[data-sender]")) group.hidden = !group.querySelector("[data-words]:not([hidden])");
  const none = document.getElementById("none-found");
  if (none) none.hidden = found > 0;
}

// Sound: only voices of the phone itself, section by section

let speaking = null;
let slowly = false;
const voice_for = (language) => speechSynthesis.getVoices().find((voice) => voice.localService && voice.lang.toLowerCase().startsWith(language));
function spoken(part) {
  const copy = part.cloneNode(true);
  for (const each of copy.querySelectorAll(`[lang]:not([lang="${code()}"]), button, .sources, .status, .sound`)) each.remove();
  return copy.textContent.replace(/\s+/g, " ").trim();
}
function listen(part, button) {
  const stopped = speaking === part;
  speechSynthesis.cancel();
  for (const each of document.querySelectorAll(".reading")) each.classList.remove("reading");
  speaking = stopped ? null : part;
  if (stopped) return;
  part.classList.add("reading");
  const speech = speak(spoken(part), code(), slowly ? 0.7 : 1);
  speech.onend = () => { part.classList.remove("reading"); speaking = null; };
}
function sound() {
  const place = main().querySelector(".sound");
  if (place) place.textContent = page().nosound;
  if (!window.speechSynthesis) return;
  for (const old of document.querySelectorAll(".listen")) old.remove();
  for (const button of document.querySelectorAll(".speak")) {
    button.hidden = !voice_for(button.dataset.lang);
    button.onclick = () => speak(button.dataset.speak, button.dataset.lang);
  }
  if (place && voice_for(code())) {
    place.textContent = "";
    place.append(button_to(page().listen, () => listen(main())), button_to(page().slow, ({ target }) => { slowly = !slowly; target.setAttribute("aria-pressed", slowly); }));
    for (const title of main().querySelectorAll("section > h2:first-child")) title.after(button_to(page().listen, () => listen(title.parentNode)));
  }
  const dutch = document.querySelector("[data-speak-dutch]");
  if (dutch && voice_for("nl")) document.querySelector(".dutch-sound").append(button_to(page().listen, () => speak(dutch.textContent, "nl")));
}
function speak(said, language, rate = 1) {
  const speech = new SpeechSynthesisUtterance(said);
  speech.rate = rate;
  speech.voice = voice_for(language);
  speech.lang = speech.voice.lang;
  speechSynthesis.speak(speech);
  return speech;
}
function button_to(said, run) {
  const button = document.createElement("button");
  button.type = "button";
  button.className = "listen";
  button.textContent = said;
  button.addEventListener("click", run);
  return button;
}
addEventListener("pagehide", () => { if (window.speechSynthesis) speechSynthesis.cancel(); });

// The copy on the phone

const COPY = "copy";
const worker = () => "serviceWorker" in navigator;
let copy_day = "";
const too_old = () => copy_day && (Date.parse(today()) - Date.parse(copy_day)) / 864e5 > 60;

async function save() {
  const button = document.getElementById("save");
  button.disabled = true;
  try {
    await navigator.serviceWorker.register("/sw.js");
    const waiting = await navigator.serviceWorker.ready;
    const done = new Promise((good, bad) => {
      const channel = new MessageChannel();
      channel.port1.onmessage = ({ data }) => (data.ok ? good() : bad(new Error("copy")));
      const files = [...document.querySelectorAll("link[rel=stylesheet], link[rel=icon]")].map((link) => link.href);
      waiting.active.postMessage({ save: page().copy, language: code(), files: [...files, document.querySelector("script[src]").src, ...page().scripts.split(" "), page().law, page().words, location.href] }, [channel.port2]);
    });
    await done;
    button.textContent = page().saved;
  } catch (error) {
    button.textContent = page().failed;
    button.disabled = false;
  }
}

async function forget() {
  answers = { chosen: {}, dates: {} };
  STACK.length = 0;
  storage((kept) => kept.clear());
  storage(() => sessionStorage.clear());
  if (window.caches) for (const name of await caches.keys()) await caches.delete(name);
  if (worker()) for (const each of await navigator.serviceWorker.getRegistrations()) await each.unregister();
  if (navigator.onLine) { location.href = `/${code()}/deleted`; return; }
  main().innerHTML = `<h1>${page().forgotten}</h1><p>${page().gone}</p><p>${page().left}</p>`;
  main().focus();
}

async function saved_notice() {
  copy_day = page().copyDay || copy_day;
  if (!copy_day) return;
  await ready();
  const old = (Date.parse(today()) - Date.parse(copy_day)) / 864e5;
  const notice = show("saved-notice");
  notice.innerHTML = `<p>${mine.text("guide", "saved_copy", { day: mine.long_date(copy_day) })}${old > 14 ? ` ${mine.text("guide", "saved_old")}` : ""}${old > 60 ? ` ${mine.text("guide", "saved_too_old")}` : ""}</p>`;
}

async function contact() {
  if (!worker() || !navigator.serviceWorker.controller || page().copyDay) return;
  try {
    const news = await (await fetch("/version.json", { cache: "no-store" })).json();
    navigator.serviceWorker.controller.postMessage({ news });
  } catch (error) { /* no network: the copy stays */ }
}

function enhance() {
  if (worker() && window.isSecureContext) show("save-place");
  on("save", "click", save);
  show("forget-place");
  on("forget", "click", forget);
  const box = on("remember", "change", ({ target }) =>
    storage((kept) => (target.checked ? kept.setItem(KEPT, JSON.stringify(answers)) : kept.removeItem(KEPT))));
  if (box) { show("remember-place"); box.checked = Boolean(storage((kept) => kept.getItem(KEPT))); }
  if (navigator.share && document.getElementById("share-place")) {
    show("share-place");
    on("share-button", "click", () => navigator.share({ title: document.title, url: document.getElementById("link").value }));
  }
  const copier = show("copy-link");
  if (copier) copier.onclick = () => navigator.clipboard.writeText(document.getElementById("link").value).then(() => { copier.textContent = copier.dataset.done; });
  const print = document.getElementById("print");
  if (print) { print.hidden = false; print.addEventListener("click", () => window.print()); }
  const private_note = main().querySelector(".private");
  if (private_note) private_note.textContent = private_note.dataset.phone || "";
  sound();
  saved_notice();
}

const kept = storage((place) => place.getItem(KEPT));
if (kept) { try { answers = JSON.parse(kept); } catch (error) { storage((place) => place.removeItem(KEPT)); } }
enhance();
from_memory();
contact();
if (window.speechSynthesis) speechSynthesis.addEventListener("voiceschanged", sound);
