// SPDX-License-Identifier: EUPL-1.2
//
// What follows for a case, worked out on the reader's own phone: the same answers as the engine gives, from the
// document of `asielwijzer.engine.phone`. No clock, no network, no storage: `assess` is a function of what it is given.
//
//   const law = open(document)                    once
//   assess(law, case_, "2026-07-01")              the shape of `phone_answer`, or {error: …}
//
// Names are those of the engine. Days are whole numbers (days since 1 January 1970) until the answer is written.

const NO = 0;
const YES = 1;
const UNKNOWN = 2;
const FORMAT = 1;
const MOST_QUESTIONS = 8;
const PROCEDURE_WEIGHT = 10;
const DAY = 864e5; // milliseconds
const APPLIED = ["rights", "duties", "notices", "letters", "leaflets", "organisations"];

class OutsideVerifiedLaw extends Error {}

const day_of = (text) => (text ? Date.parse(`${text}T00:00:00Z`) / DAY : null);
const text_of = (day) => (day === null ? null : new Date(day * DAY).toISOString().slice(0, 10));
const unique = (items) => Array.from(new Set(items));
const joined = (lists) => [].concat(...lists);
const last_of = (items) => items[items.length - 1];
const ascending = (one, other) => one - other;
const kept = (map, key, make) => (map.has(key) ? map : map.set(key, make())).get(key);

// ---- Decision diagrams (engine/diagram.py). Nodes 0 and 1 are the ends "no" and "yes".

const END = 2 ** 30;
const WIDE = 2 ** 26; // two node numbers fit in one exact number

class Diagrams {
  constructor() {
    this.level = [END, END];
    this.no = [0, 0];
    this.yes = [0, 0];
    this.truths = [1, 2]; // which of the ends no (1) and yes (2) can be reached
    this.values = [NO, YES];
    this.ends = new Map();
    this.nodes = new Map();
    this.chosen = new Map();
    this.asked = new Map();
  }

  add(level, no, yes, truths) {
    this.level.push(level);
    this.no.push(no);
    this.yes.push(yes);
    return this.truths.push(truths) - 1;
  }

  end(value) {
    return kept(this.ends, value, () => {
      const node = this.add(END, 0, 0, 0);
      this.values[node] = value;
      return node;
    });
  }

  node(level, no, yes) {
    if (no === yes) return no;
    const make = () => this.add(level, no, yes, this.truths[no] | this.truths[yes]);
    return kept(kept(this.nodes, level, () => new Map()), no * WIDE + yes, make);
  }

  // `then` where `when` is true, else `otherwise`.
  choose(when, then, otherwise) {
    if (when === 1 || then === otherwise) return then;
    if (when === 0) return otherwise;
    if (then === 1 && otherwise === 0) return when;
    return kept(kept(this.chosen, when, () => new Map()), then * WIDE + otherwise, () => {
      const top = Math.min(this.level[when], this.level[then], this.level[otherwise]);
      const branch = (way) => {
        const follow = (node) => (this.level[node] === top ? way[node] : node);
        return this.choose(follow(when), follow(then), follow(otherwise));
      };
      return this.node(top, branch(this.no), branch(this.yes));
    });
  }

  // The nodes that can be reached once some atoms (a map from atom to value) are settled.
  reach(node, settled = new Map()) {
    const seen = new Set([node]);
    seen.forEach((here) => {
      const known = settled.get(this.level[here]);
      if (known !== YES) seen.add(this.no[here]);
      if (known !== NO) seen.add(this.yes[here]);
    });
    return Array.from(seen);
  }

  atoms(node) {
    return kept(this.asked, node, () =>
      unique(this.reach(node).map((each) => this.level[each])).filter((level) => level !== END));
  }
}

// ---- One law under one profile (engine/compiled.py). A condition is a number: see engine/phone/conditions.py.

class Compiled {
  constructor(regime, profile) {
    this.regime = regime;
    this.profile = profile;
    this.diagrams = new Diagrams();
    this.built = new Map();
    this.possible = new Map();
    // Groups of atoms that cannot be as they are: what turns on them, were nothing known, cannot occur.
    this.broken = regime.bound.filter((group) => !regime.can_be(group, profile));
    this.free = this.broken.length ? new Compiled(regime, profile.map(() => UNKNOWN)) : this;
  }

  node(condition) {
    return kept(this.built, condition, () => this.build(condition));
  }

  build(condition) {
    const { profile, regime, diagrams } = this;
    if (condition < 0) return diagrams.choose(this.node(-1 - condition), 0, 1);
    if (condition < profile.length) {
      return profile[condition] === UNKNOWN ? diagrams.node(condition, 0, 1) : profile[condition];
    }
    const place = condition - profile.length;
    if (place >= regime.outcomes.length) return this.all(regime.joints[place - regime.outcomes.length]);
    const [decision, outcome] = regime.outcomes[place];
    return this.decision(decision, (rule) => Number(decision.then[rule] === outcome), 0);
  }

  all(conditions) {
    return conditions.reduceRight((node, each) => this.diagrams.choose(this.node(each), node, 0), 1);
  }

  // The diagram of a decision with the end that `end_of` gives to each rule.
  decision({ when }, end_of, gap = this.diagrams.end("gap")) {
    return when.reduceRight((node, each, rule) => this.diagrams.choose(this.node(each), end_of(rule), node), gap);
  }

  groups(node) {
    const found = unique(this.diagrams.atoms(node).map((atom) => this.regime.group_of[atom]));
    return found.filter((group) => group.rows).sort((one, other) => other.first - one.first);
  }

  // The diagram that `make` makes, in which combinations that cannot occur (engine/possible.py) end apart.
  guarded(make) {
    const { diagrams, broken, free, regime } = this;
    const apart = diagrams.end("impossible");
    if (broken.length && free.groups(make(free)).some((group) => broken.includes(group))) return apart;
    const node = make(this);
    const bound = (group) => kept(this.possible, group, () =>
      regime.fold(group, this.profile, (atom, no, yes) => diagrams.node(atom, no, yes)));
    const possible = this.groups(node).reduce((all, group) => diagrams.choose(bound(group), all, 0), 1);
    return diagrams.choose(possible, node, apart);
  }

  // Whether what `make` makes is true, for all ways to fill in what is unknown.
  holds(make) {
    return [NO, NO, YES, UNKNOWN][this.diagrams.truths[this.guarded(make)]];
  }

  // The facts that decide: those that matter both with and without regard to what cannot occur.
  subjects(make) {
    const { regime, diagrams } = this;
    const asked = new Set(diagrams.atoms(this.guarded(make)));
    const both = diagrams.atoms(make(this)).filter((atom) => asked.has(atom)).sort(ascending);
    return unique(both.map((atom) => regime.atoms[atom].about));
  }

  possible_rules(decision, settled) {
    const { diagrams } = this;
    const by_rule = (law) => law.decision(decision, (rule) => law.diagrams.end(rule + END));
    const ends = diagrams.reach(this.guarded(by_rule), settled);
    return ends.map((end) => diagrams.values[end] - END).filter((rule) => rule >= 0).sort(ascending);
  }
}

// ---- What the law says for a profile, dates left aside (engine/plan.py)

class Plan extends Compiled {
  constructor(regime, profile) {
    super(regime, profile);
    this.truths = new Map();
    this.decides = new Map();
    this.outcomes = regime.outcomes.map(() => UNKNOWN);
    this.decided = regime.decisions.map((decision) => this.decide(decision));
    const applied = (kind) => regime[kind].filter(({ when }) => this.truth(when) !== NO);
    ["steps", "deadlines", "extensions", ...APPLIED].forEach((kind) => (this[kind] = applied(kind)));
  }

  // What the known parts say of a condition: quick, but blind to how parts hang together.
  quick(condition) {
    const { profile, outcomes, regime } = this;
    if (condition < 0) return [YES, NO, UNKNOWN][this.quick(-1 - condition)];
    if (condition < profile.length) return profile[condition];
    const place = condition - profile.length;
    if (place < outcomes.length) return outcomes[place];
    let answer = YES;
    for (const part of regime.joints[place - outcomes.length]) {
      const value = this.quick(part);
      if (value === NO) return NO;
      if (value === UNKNOWN) answer = UNKNOWN;
    }
    return answer;
  }

  truth(condition) {
    return kept(this.truths, condition, () => {
      const value = this.quick(condition);
      return value === UNKNOWN ? this.holds((law) => law.node(condition)) : value;
    });
  }

  deciding(condition) {
    return kept(this.decides, condition, () => this.subjects((law) => law.node(condition)));
  }

  certain({ when }) {
    return this.truth(when) === YES;
  }

  depends_on(declaration) {
    return this.certain(declaration) ? [] : this.deciding(declaration.when);
  }

  decide(decision) {
    const { id, when, then, rules, outcomes } = decision;
    const values = when.map((each) => this.quick(each));
    const first = values.findIndex((value) => value !== NO);
    const fitting = values[first] === YES ? [first] : this.possible_rules(decision);
    const found = unique(fitting.map((rule) => then[rule]));
    const certain = found.length === 1;
    outcomes.forEach((_, outcome) => {
      this.outcomes[decision.first + outcome] = !found.includes(outcome) ? NO : certain ? YES : UNKNOWN;
    });
    const by_outcome = (law) => law.decision(decision, (rule) => law.diagrams.end(then[rule] + END));
    return {
      decision: id,
      outcomes: found.map((outcome) => `${id}=${outcomes[outcome]}`),
      rules: fitting.map((rule) => rules[rule]),
      certain,
      depends_on: found.length > 1 ? this.subjects(by_outcome) : [],
    };
  }
}

// ---- Counting (law/calendars). Each count gives {nominal, last_day, steps, confidence}.

const [LOW, MEDIUM, HIGH] = [0, 1, 2];

class Calendars {
  constructor(part) {
    Object.assign(this, part);
    for (const name of ["recognised", "equated", "procedure"]) {
      this[name] = new Map();
      Object.entries(part[name]).forEach(([reason, differences]) =>
        differences.reduce((day, more) => this[name].set(day + more, reason) && day + more, 0));
    }
    // Why a day is off, by each of the three calendars.
    this.recognised_off = (day) => this.recognised.get(day) || this.weekend[weekday(day) - 5] || null;
    this.statutory_off = (day) => this.recognised_off(day) || this.equated.get(day) || null;
    this.procedure_off = (day) => this.procedure.get(day) || this.recognised_off(day);
  }

  verify(...days) {
    if (days.some((day) => day < this.first || day > this.last)) throw new OutsideVerifiedLaw();
  }

  count([number, unit], start, way, backward) {
    const steps = [];
    const say = (kind, day, reason = null) => steps.push({ kind, day, reason });
    say("start", start);
    const counted = this.units[unit]
      ? this.plain(number, this.units[unit], start, way, backward, say)
      : this.numbered(number, start, way, backward, say);
    say("last-day", counted.last_day);
    return { steps, ...counted };
  }

  plain(number, [days, months, hours, at_least, atw_reach], start, way, backward, say) {
    const signed = backward ? -number : number;
    const [nominal, cut_off] = months ? months_on(start, signed * months)
      : [start + (days ? signed * days : Math.sign(signed) * (number < 24 ? 0 : Math.ceil(number / 24))), false];
    say("length", nominal);
    if (cut_off) say("month-end", nominal);
    if (hours) say("hours", nominal);
    const by_statute = way === "atw" && number <= atw_reach;
    if (backward || !(by_statute || (way.startsWith("eu-") && !hours))) {
      this.say_not_moved(nominal, say);
      return { nominal, last_day: nominal, confidence: hours && number % 24 ? MEDIUM : HIGH };
    }
    const two = by_statute ? number * at_least >= 3 : way === "eu-1182-71" && number * at_least >= 2;
    const off = by_statute ? this.statutory_off : this.recognised_off;
    const last_day = moved(start, nominal, off, two);
    this.verify(start, last_day);
    let lengthened = false;
    for (let day = nominal; day < last_day; day += 1) {
      if (off(day)) say("moved", day, off(day));
      else lengthened = true;
    }
    if (lengthened) say("two-working-days", last_day);
    let confidence = HIGH;
    if (!by_statute && moved(start, nominal, this.statutory_off, two) !== last_day) confidence = MEDIUM;
    // A doubtful day mattered if the count ends elsewhere when that day is taken the other way.
    for (const [doubtful, level] of by_statute ? this.doubtful : []) {
      const other_way = (day) => !off(day) === (day === doubtful);
      if (start <= doubtful && doubtful <= last_day && moved(start, nominal, other_way, two) !== last_day) {
        confidence = confidence === HIGH ? level : LOW;
      }
    }
    return { nominal, last_day, confidence };
  }

  numbered(number, start, way, backward, say) {
    let last_day = start + number - 1; // at Schiphol every day counts
    let confidence = HIGH;
    // The day reached when only days that are not off count.
    const walk = (left, from, step, off, tell) => {
      let day = from;
      for (let missing = left; missing && day <= this.last; ) {
        day += step;
        if (!off(day)) missing -= 1;
        else if (tell) say("not-counted", day, off(day));
      }
      return day;
    };
    if (way === "working-days") {
      const reach = (off, tell) => walk(number, start, backward ? -1 : 1, off, tell);
      last_day = reach(this.recognised_off, true);
      confidence = last_day === reach(this.statutory_off) ? HIGH : MEDIUM;
    } else if (way === "procedure-days") {
      const first = walk(1, start - 1, 1, this.procedure_off, true);
      if (first !== start) say("day-one", first);
      last_day = walk(number - 1, first, 1, this.procedure_off, true);
      confidence = start >= this.procedure_read_since ? HIGH : LOW;
    }
    if (way !== "procedure-days-schiphol") this.verify(start, last_day);
    say("length", last_day);
    this.say_not_moved(last_day, say);
    return { nominal: last_day, last_day, confidence };
  }

  say_not_moved(day, say) {
    if (this.statutory_off(day)) say("not-moved", day, this.statutory_off(day));
  }

  // Procedure days between the last day and the day of an act.
  procedure_days_late(day, end) {
    let late = 0;
    for (let each = end + 1; each <= day; each += 1) {
      if (weekday(each) < 5) {
        this.verify(each);
        if (!this.recognised.has(each)) late += 1;
      }
    }
    return late;
  }
}

const weekday = (day) => (((day + 3) % 7) + 7) % 7; // Monday is 0

// The day of the same number so many months on, or the last day of a shorter month.
function months_on(start, months) {
  const from = new Date(start * DAY);
  const first = (extra) => Date.UTC(from.getUTCFullYear(), from.getUTCMonth() + months + extra, 1) / DAY;
  const [day, length] = [from.getUTCDate(), first(1) - first(0)];
  return [first(0) + Math.min(day, length) - 1, day > length];
}

// Where a term ends that may not end on a day off and, if so said, must hold two working days.
function moved(start, nominal, off, two_working_days) {
  let [end, second] = [nominal, start];
  while (off(end)) end += 1;
  for (let missing = two_working_days ? 2 : 0; missing; ) {
    second += 1;
    if (!off(second)) missing -= 1;
  }
  return Math.max(end, second);
}

// ---- The terms of a case (engine/moments.py, engine/deadlines.py, engine/judging.py).

const alternative = (last_day, starts, depends_on = [], dispute = null, because = null) =>
  ({ last_day, starts, depends_on, dispute, because });
const start_on = (day, others = [], in_letter = null, depends_on = []) => ({ day, others, in_letter, depends_on });
const agreed = (states) => (unique(states).length > 1 ? "depends" : states[0]);

class Deadlines {
  constructor(case_, on, plan, calendars) {
    Object.assign(this, { case_, on, plan, calendars });
    this.found = new Map();
    this.extended = new Map();
  }

  all() {
    return joined(this.plan.deadlines.map((term) => this.of(term)));
  }

  // The instances of one term: one for each time that what starts it happened, with its extensions.
  of(term) {
    return this.plan.deadlines.includes(term) ? kept(this.found, term, () => this.instances(term)) : [];
  }

  result(term, status, rest) {
    return {
      id: term.id, of: term, status, certain: this.plan.certain(term), depends_on: [], starts: null, last_day: null,
      earliest_day: null, act_by: null, act: null, act_date: null, days_late: null, in_letter: null,
      confidence: term.confidence, extended_by: [], date_unknown: false, alternatives: [], counted: [], ...rest,
    };
  }

  instances(term) {
    const starts = this.starts(term.after);
    if (!starts.length) return this.plan.certain(term) ? [this.result(term, "waiting")] : [];
    return joined(starts.map((start, number) => {
      const depends_on = this.plan.depends_on(term).concat(start.depends_on);
      const following = number + 1 < starts.length ? starts[number + 1].day : null;
      try {
        if (start.day !== null) return this.dated(term, start, following, depends_on);
        const alternatives = this.counted_others(term, start);
        return [this.result(term, "waiting", { alternatives, depends_on, date_unknown: true })];
      } catch (error) {
        if (!(error instanceof OutsideVerifiedLaw)) throw error;
        return [this.result(term, "outside_verified", { starts: start.day, depends_on })];
      }
    }));
  }

  // The term as first counted, then with each extension.
  dated(term, start, following, depends_on) {
    const { day, in_letter } = start;
    const [sure, sets] = kept(this.extended, term, () => this.extensions(term));
    const [way, counted, readings] = this.readings(term, start);
    const counts = [counted, ...sure.map((_, number) => this.total(term, sure.slice(0, number + 1), day, way))];
    const base_end = last_of(counts).last_day;
    let alternatives = readings;
    for (const set of sets) {
      const end = this.total(term, sure.concat(set), day, way).last_day;
      if (end > base_end && (set.length === 1 || alternatives.every(({ last_day }) => last_day !== end))) {
        const { disputed, id } = last_of(set);
        const decide = unique(joined(set.map((each) => this.plan.depends_on(each))));
        alternatives = alternatives.concat(alternative(end, day, decide, disputed, id));
      }
    }
    if (sure.length) {
      const shifted = alternatives.filter(({ because }) => !because).map((other) =>
        ({ ...other, last_day: this.total(term, sure, other.starts, way).last_day }));
      alternatives = shifted.concat(alternatives.filter(({ because }) => because));
    }
    const judged = this.judge(term, day, base_end, alternatives, following);
    return counts.map(({ last_day, steps, confidence }, number) => {
      const each = number ? sure[number - 1] : term;
      return this.result(term, "extended", {
        ...(number < sure.length ? { ...judged, status: "extended" } : judged),
        id: each.id, of: number ? null : term, starts: day, last_day, in_letter, alternatives, depends_on,
        confidence: Math.min(each.confidence, confidence), counted: steps,
        extended_by: number ? [] : sure.map(({ id }) => id),
      });
    });
  }

  // The extensions that apply, and every set of them that may come on top.
  extensions(term) {
    const { plan } = this;
    const own = plan.extensions.filter(({ of }) => of === term.number);
    const maybe = own.filter((each) => !plan.certain(each));
    const sets = maybe.map((each) => [each]);
    for (const set of sets) {
      for (const each of maybe.slice(maybe.indexOf(last_of(set)) + 1)) {
        const conditions = [term, ...set, each].map(({ when }) => when);
        if (plan.holds((law) => law.all(conditions)) !== NO) sets.push(set.concat(each));
      }
    }
    return [own.filter((each) => plan.certain(each)), sets];
  }

  count(term, length, day, way) {
    return this.calendars.count(length, day, way, term.backward);
  }

  // How to count, the count, and every other last day that may be right.
  readings(term, start) {
    const { day } = start;
    const [length, most] = term.within;
    const [otherwise, then, when] = term.counting;
    const others = [];
    const truth = then ? this.plan.truth(when) : NO;
    const way = truth === YES ? then : otherwise;
    if (truth === UNKNOWN && !most) {
      others.push(alternative(this.count(term, length, day, then).last_day, day, this.plan.deciding(when)));
    }
    if (most) {
      others.push(alternative(this.count(term, most, day, way).last_day, day, [], term.disputed, "unsettled"));
    }
    others.push(...this.counted_others(term, start));
    if (term.other_start) {
      const [after, dispute] = term.other_start;
      const elsewhere = this.starts(after).map((other) => other.day).filter((each) => each !== null && each !== day);
      others.push(...elsewhere.map((each) =>
        alternative(this.count(term, length, each, way).last_day, each, [], dispute)));
    }
    return [way, this.count(term, length, day, way), others];
  }

  counted_others(term, { others }) {
    return others.map((other) => {
      const starts = term.after[0] === "end_of" ? other.last_day : other.starts;
      return { ...other, starts, last_day: this.count(term, term.within[0], starts, term.counting[0]).last_day };
    });
  }

  // The end of a term with its extensions: one term where the units agree, else one after the other, unmoved.
  total({ within }, extensions, start, way) {
    const count = (length, from, how) => this.calendars.count(length, from, how, false);
    let [[number, unit]] = within;
    let total = count(within[0], start, way);
    let cap = null;
    for (const { by, at_most } of extensions) {
      cap = at_most || cap;
      if (by[1] === unit) {
        number += by[0];
        total = count([number, unit], start, way);
      } else {
        total = count(by, total.nominal, "calendar");
      }
    }
    const ceiling = cap ? count(cap, start, way) : total;
    return ceiling.last_day < total.last_day ? ceiling : total;
  }

  // Moments

  starts(moment) {
    const { facts, events } = this.case_;
    if (typeof moment === "string") {
      if (facts.has(moment)) return [start_on(day_of(facts.get(moment)))];
      const found = events.filter(({ event }) => event === moment);
      const starts = found.map(({ date, letter }) => start_on(date, [], letter));
      const early = ({ day, in_letter }) => (day === null ? 0 : day * 1e6) + (in_letter === null ? 0 : in_letter);
      return starts.sort((one, other) => early(one) - early(other));
    }
    const [how, ...parts] = moment;
    if (how === "chosen_by") return this.chosen(...parts);
    if (how === "end_of") return this.ends(this.plan.regime.deadlines[parts[0]]);
    const found = parts.map((each) => this.starts(each));
    return how === "later_of" ? this.later(found) : found.find(({ length }) => length) || [];
  }

  chosen(when, then, otherwise) {
    const truth = this.plan.truth(when);
    if (truth !== UNKNOWN) return this.starts(truth === YES ? then : otherwise);
    const mains = this.starts(otherwise);
    const others = this.starts(then).map(({ day }) => day);
    if (!others.length) return mains;
    const decide = this.plan.deciding(when);
    const added = others.filter((day) => day !== null).map((day) => alternative(day, day, decide));
    return (mains.length ? mains : [start_on(null)]).map((start) =>
      ({ ...start, others: start.others.concat(added), depends_on: decide }));
  }

  later(found) {
    const latest = found.filter(({ length }) => length).map(last_of);
    if (latest.length < found.length) return [];
    const days = latest.map(({ day }) => day);
    if (days.includes(null)) return [start_on(null)];
    const main = Math.max(...days);
    return [start_on(main, joined(latest.map(({ others }) => others)).map((other) => alternative(
      Math.max(other.last_day, main), Math.max(other.starts, main), other.depends_on, other.dispute)))];
  }

  ends(term) {
    const results = this.of(term);
    const last = last_of(results.filter(({ of }) => of));
    if (!last) return [];
    if (last.status === "waiting" || last.last_day === null) return last.date_unknown ? [start_on(null)] : [];
    const name = last_of(last.extended_by);
    const end = results.find(({ id, starts }) => id === name && starts === last.starts) || last;
    return [start_on(end.last_day, last.alternatives)];
  }

  // Judging

  judge(term, start, end, alternatives, following) {
    const { on } = this;
    const ends = [end, ...alternatives.map(({ last_day }) => last_day)];
    if (term.nature === "period") return { status: agreed(ends.map((each) => (on <= each ? "open" : "ended"))) };
    const event = typeof term.after === "string" && !this.case_.facts.has(term.after);
    const earliest = term.nature === "earliest";
    const open = term.backward || (earliest ? !event : term.after[0] === "end_of");
    const acts = this.acts(term, open ? -Infinity : start, following);
    if (earliest) return this.waiting(term, ends, acts);
    const [act_date, act] = acts[0] || [null, null];
    const [first, last] = [Math.min(...ends), Math.max(...ends)];
    return {
      status: agreed(ends.map((each) => this.state(term, act, act_date, each))),
      act,
      act_date,
      days_late: act && act_date > end ? this.days_late(term, act_date, end) : null,
      act_by: first < last ? first : null,
    };
  }

  state(term, act, day, end) {
    if (!act && this.on <= end) return "open";
    if (!act) return term.seldom_recorded ? "unrecorded" : "missed";
    if (day <= end) return "met";
    const posted = this.case_.events.some((each) =>
      each.event === act && each.date === day && each.posted !== null && each.posted <= end);
    const within = posted && term.posted_within;
    return within && day <= this.calendars.count(within, end, "atw").last_day ? "met" : "missed";
  }

  waiting(term, ends, acts) {
    const firsts = ends.map((each) => (term.backward ? each : each + 1));
    const [earliest_day] = firsts;
    const status = agreed(firsts.map((first) => {
      if (acts.some(([day]) => day >= first)) return "met";
      return acts.length ? "missed" : this.on >= first ? "met" : "open";
    }));
    if (!acts.length) return { status, earliest_day };
    const [act_date, act] = status === "met" ? last_of(acts) : acts[0];
    const limit = acts[0][0] < earliest_day ? earliest_day : Math.max(...firsts);
    return { status, act, act_date, days_late: act_date < limit ? act_date - limit : null, earliest_day };
  }

  // The recorded acts that can meet the term, earliest first: not before `low`, and before it starts anew.
  acts(term, low, following) {
    const until = following === null ? Infinity : following;
    const found = this.case_.events.filter(({ event, date }) =>
      term.act.includes(event) && date !== null && date <= this.on && date >= low && date < until);
    return found.map(({ event, date }) => [date, event])
      .sort((one, other) => one[0] - other[0] || (one[1] < other[1] ? -1 : 1));
  }

  days_late(term, day, end) {
    const [otherwise, then, when] = term.counting;
    const way = then && this.plan.truth(when) === YES ? then : otherwise;
    return way === "procedure-days" ? this.calendars.procedure_days_late(day, end) : day - end;
  }
}

// ---- Steps (engine/steps.py)

function step_results({ events }, on, plan, deadlines) {
  const done = plan.steps.map((step) => {
    const past = events.filter(({ event, date }) => step.done.includes(event) && (date === null || date <= on));
    return past.length ? Math.min(...past.map(({ date }) => (date === null ? -Infinity : date))) : null;
  });
  const line = (step) => (step.aside ? step.phase : ""); // the procedure itself, or a phase beside it
  const last_done = new Map(plan.steps.map((step, number) => [line(step), done[number] === null ? -1 : number]));
  plan.steps.forEach((step, number) => done[number] === null || last_done.set(line(step), number));
  const coming = new Map();
  return plan.steps.map((step, number) => {
    const certain = plan.certain(step);
    const before = coming.get(line(step)) || 0;
    let state = ["now", "next"][before] || "later";
    if (done[number] !== null) state = "done";
    else if (!certain) state = "only_if";
    else if (number < last_done.get(line(step))) state = "skipped";
    else coming.set(line(step), before + 1);
    const term = step.deadline === null ? null : plan.regime.deadlines[step.deadline];
    const window = term && last_of(deadlines.of(term));
    return {
      id: step.id,
      phase: step.phase,
      state,
      certain,
      depends_on: plan.depends_on(step),
      done_on: done[number] === -Infinity ? null : text_of(done[number]),
      window: window ? window.id : null,
      last_day: window ? text_of(window.last_day) : null,
      awaits: ["now", "next", "later"].includes(state) ? term : null,
    };
  });
}

// ---- Questions (engine/questions.py)

function questions(plan, results, facts) {
  const { regime } = plan;
  const decided = plan.decided[regime.procedure];
  const narrowing = decided.certain ? [] : decided.depends_on;
  const weights = new Map();
  const wait = (names) => names.forEach((name) => weights.set(name, (weights.get(name) || 0) + 1));
  plan.decided.forEach((each, number) => {
    if (!each.certain && plan.truth(regime.decisions[number].arises) !== NO) wait(each.depends_on);
  });
  results.forEach(({ depends_on, alternatives }) =>
    wait(unique(depends_on.concat(...alternatives.map((other) => other.depends_on)))));
  const asked = Array.from(weights.keys()).filter((about) => regime.kinds.get(about) && !facts.has(about));
  const found = asked.map((about) => {
    const narrows_procedure = narrowing.includes(about);
    const answers = narrows_procedure ? ways(plan, about) : [];
    const after = answers.reduce((sum, { procedures }) => sum + procedures.length, 0) / answers.length;
    const score = weights.get(about) + (answers.length ? PROCEDURE_WEIGHT * (decided.outcomes.length - after) : 0);
    return [{ about, kind: regime.kinds.get(about), narrows_procedure, answers }, score, regime.names.indexOf(about)];
  });
  found.sort(([one, score, place], [other, other_score, other_place]) =>
    other.narrows_procedure - one.narrows_procedure || other_score - score || place - other_place);
  return found.slice(0, MOST_QUESTIONS).map(([question]) => question);
}

// Each answer to a question, with the procedures that are then possible.
function ways(plan, about) {
  const { regime, profile } = plan;
  const atoms = regime.atoms.filter((atom) => atom.about === about);
  const settled = (chosen) => atoms.map((atom) => [atom.number, atom === chosen ? YES : NO]);
  const possible = new Map();
  if (atoms.every(({ kind }) => kind === "yes_no")) {
    possible.set("yes", settled(atoms[0])).set("no", settled());
  } else {
    for (const atom of atoms) {
      const { kind, value } = atom;
      if (kind === "is") possible.set(value, settled(atom));
      if (kind === "text_is") possible.set(`${about}=${value}`, settled(atom));
      if (kind === "listed") possible.set(`${about} in ${value[0].id} on ${value[1]}`, settled(atom));
    }
    if (atoms.some(({ kind }) => kind === "listed" || kind === "text_is")) possible.set("other", settled());
  }
  const decision = regime.decisions[regime.procedure];
  const answers = Array.from(possible, ([value, all]) => {
    const rules = plan.possible_rules(decision, new Map(all.filter(([number]) => profile[number] === UNKNOWN)));
    return { value, procedures: unique(rules.map((rule) => decision.outcomes[decision.then[rule]])) };
  });
  return answers.filter(({ procedures }) => procedures.length);
}

// ---- One law, made ready; and what a case says of its atoms (engine/atoms.py)

// Columns of the document as rows: `{id: [a, b]}` as `[{id: a, number: 0}, {id: b, number: 1}]`.
function rows(columns) {
  const names = Object.keys(columns);
  return columns[names[0]].map((_, number) =>
    names.reduce((row, name) => Object.assign(row, { [name]: columns[name][number] }), { number }));
}

class Regime {
  constructor(part, { atom_kinds, question_kinds }) {
    Object.assign(this, part);
    const { names } = part;
    const named = (number) => names[number];
    const kinds = ["atoms", "decisions", "deadlines", "extensions", "steps", ...APPLIED];
    kinds.forEach((kind) => (this[kind] = rows(part[kind])));
    this.kinds = new Map(names.map((name, number) => [name, question_kinds[part.asked[number]]]));
    this.moves = new Map(part.moves.map(([group, ...events]) => [names[group], events.map(named)]));
    this.lists = part.lists.map(({ id, entries }) => ({ id, entries: new Map(Object.entries(entries)) }));
    for (const atom of this.atoms) {
      atom.kind = atom_kinds[atom.kind];
      atom.about = names[atom.about];
      if (atom.kind === "listed") atom.value = [this.lists[atom.value[0]], names[atom.value[1]]];
      if (atom.kind === "latest_move") atom.value = atom.value === null ? null : names[atom.value];
    }
    const moment = (written) => {
      if (typeof written === "number") return names[written];
      const [how, ...parts] = written;
      if (how === "chosen_by") return [how, parts[0], ...parts.slice(1).map(moment)];
      return how === "end_of" ? written : [how, ...parts.map(moment)];
    };
    for (const term of this.deadlines) {
      term.act = term.act.map(named);
      term.after = moment(term.after);
      if (term.other_start) term.other_start = [moment(term.other_start[0]), term.other_start[1]];
    }
    this.steps.forEach((step) => (step.done = step.done.map(named)));
    this.outcomes = [];
    for (const decision of this.decisions) {
      decision.first = this.outcomes.length;
      this.outcomes.push(...decision.outcomes.map((_, outcome) => [decision, outcome]));
    }
    this.group_of = [];
    const groups = part.groups.map((size) => {
      const group = { first: this.group_of.length, size };
      for (let number = 0; number < size; number += 1) this.group_of.push(group);
      return group;
    });
    this.bound = part.possible.map(([group, ...written]) => Object.assign(groups[group], { rows: written }));
  }

  // Walks the diagram of what can occur in a group; `unknown` makes what stands for an atom that is not known.
  fold({ first, rows: [...row] }, profile, unknown) {
    const nodes = [NO, YES];
    while (row.length) {
      const [place, no, yes] = row.splice(0, 3);
      const known = profile[first + place];
      nodes.push(known === UNKNOWN ? unknown(first + place, nodes[no], nodes[yes]) : nodes[known ? yes : no]);
    }
    return last_of(nodes);
  }

  can_be(group, profile) {
    return this.fold(group, profile, (_, no, yes) => no | yes) === YES;
  }

  profile(case_, on) {
    const { facts, events } = case_;
    const past = events.filter(({ date }) => date === null || date <= on);
    const yes = (truth) => (truth ? YES : NO);
    return this.atoms.map(({ kind, about, value }) => {
      const fact = facts.get(about);
      if (kind === "happened") return yes(past.some(({ event }) => event === about));
      if (kind === "latest_move") return yes(this.latest_move(about, past) === value);
      if (kind === "listed") return this.listed(case_, value, fact);
      if (kind === "known") return yes(fact !== undefined);
      if (kind === "on_or_after") {
        const days = fact === undefined ? days_of(case_, about) : [day_of(fact)];
        return days.length ? yes(Math.max(...days) >= value) : UNKNOWN;
      }
      return fact === undefined ? UNKNOWN : yes(fact === (kind === "yes_no" || value));
    });
  }

  // The last move of a group: on one day, the one that stands later in the group.
  latest_move(group, past) {
    const events = this.moves.get(group);
    let [latest, highest] = [null, -Infinity];
    for (const { event, date } of past) {
      const place = events.indexOf(event);
      const rank = (date === null ? -1e6 : date) * events.length + place;
      if (place >= 0 && rank > highest) [latest, highest] = [event, rank];
    }
    return latest;
  }

  listed(case_, [{ id, entries }, event], entry) {
    const listed = case_.lists[id];
    if (entry === undefined && typeof listed === "boolean") return listed ? YES : NO;
    const days = days_of(case_, event);
    const first = Math.min(...days);
    const stands = (periods) => {
      const found = periods.find(([since, until]) => since <= first && (until === null || first <= until));
      return found ? found[2] : NO;
    };
    if (entry !== undefined && !entries.has(entry)) return NO;
    if (!days.length) return UNKNOWN;
    if (entry !== undefined) return stands(entries.get(entry));
    return Array.from(entries.values()).every((periods) => stands(periods) === NO) ? NO : UNKNOWN;
  }

  // The facts that cannot be true together.
  contradicts(case_) {
    const profile = this.profile(case_, Infinity);
    const broken = this.bound.find((group) => !this.can_be(group, profile));
    const yes = this.atoms.filter(({ number }) => this.group_of[number] === broken && profile[number] === YES);
    return unique(yes.map(({ about }) => about));
  }

  // The same profile with every unknown atom filled in that can have one value only.
  inferred(profile) {
    const values = profile.slice();
    for (const group of this.bound) {
      const members = Array.from({ length: group.size }, (_, place) => group.first + place);
      if (members.every((atom) => values[atom] === UNKNOWN)) continue;
      for (const atom of members.filter((each) => values[each] === UNKNOWN)) {
        const [can_fail, can_hold] = [NO, YES].map((value) => {
          values[atom] = value;
          return this.can_be(group, values);
        });
        values[atom] = can_hold && can_fail ? UNKNOWN : can_hold ? YES : NO;
      }
    }
    return values;
  }

  covers(day) {
    const { since, until } = this.applies;
    return (since === null || day >= since) && (until === null || day <= until);
  }
}

// A case as it is written, its days as numbers. What is written down as not known is left out.
function read({ facts, events, lists }) {
  return {
    facts: new Map(Object.entries(facts || {}).filter(([, value]) => value !== null)),
    lists: lists || {},
    events: (events || []).map(({ event, date, posted, last_day_in_letter }) =>
      ({ event, date: day_of(date), posted: day_of(posted), letter: day_of(last_day_in_letter) })),
  };
}

const days_of = ({ events }, name) =>
  events.filter(({ event, date }) => event === name && date !== null).map(({ date }) => date);

// ---- Which law governs (engine/regimes.py): a regime, or none with what to find out first

function regime_of({ regimes, wish }, case_, on) {
  const { by } = regimes[0].applies;
  const first_day = (name) => Math.min(...days_of(case_, name));
  const [lodged, wished] = [first_day(by), first_day(wish)];
  const { until } = last_of(regimes).applies;
  const governing = (...days) => regimes.find((regime) => days.every((day) => regime.covers(day)));
  if (lodged < Infinity) {
    if (!governing(lodged)) throw new OutsideVerifiedLaw();
    return { regime: governing(lodged), decided_by: by, depends_on: [] };
  }
  if (wished < Infinity && !case_.events.some(({ event }) => event === by)) {
    if (until !== null && wished > until) throw new OutsideVerifiedLaw();
    const regime = governing(wished, Math.max(on, wished));
    if (regime) return { regime, decided_by: wish, depends_on: [] };
  }
  return { regime: null, decided_by: null, depends_on: [by] };
}

// ---- What the guide calls

/** Makes a document of `phone_document` ready for use. Throws for a form that this script does not know. */
export function open(document) {
  if (document.format !== FORMAT) throw new Error(`this script reads form ${FORMAT}, not ${document.format}`);
  const { version, wish, sureness, calendars, regimes } = document;
  return {
    version, wish, sureness, calendars: new Calendars(calendars),
    regimes: regimes.map((part) => new Regime(part, document)),
  };
}

/**
 * What follows for a case (the form of case files) on the day `on` ("2026-07-01"), as plain data.
 *
 * `under` is the id of the law that governs where that is known and the day of lodging is not. Gives
 * `{error: "contradiction", about: […]}` for facts that cannot be true together, and
 * `{error: "outside_verified_law"}` where no verified law covers the day of lodging.
 */
export function assess(law, case_, on, under = null) {
  const [known, today] = [read(case_), day_of(on)];
  const about = law.regimes.map((regime) => regime.contradicts(known)).find(({ length }) => length);
  if (about) return { error: "contradiction", about };
  try {
    return answer(law, known, today, regime_of(law, known, today), under);
  } catch (error) {
    if (error instanceof OutsideVerifiedLaw) return { error: "outside_verified_law" };
    throw error;
  }
}

function answer(law, case_, on, choice, under) {
  const regime = choice.regime || law.regimes.find(({ id }) => id === under);
  const { decided_by, depends_on } = regime && !choice.regime ? { decided_by: null, depends_on: [] } : choice;
  const found = {
    on: text_of(on),
    regime: { id: regime ? regime.id : null, decided_by, depends_on },
    procedure: null, position: null, decisions: [], steps: [], deadlines: [], questions: [],
  };
  APPLIED.forEach((kind) => (found[kind] = []));
  if (!regime) return found;

  const plan = new Plan(regime, regime.inferred(regime.profile(case_, on)));
  const deadlines = new Deadlines(case_, on, plan, law.calendars);
  const steps = step_results(case_, on, plan, deadlines);
  const coming = steps.map(({ awaits }) => awaits);
  const results = deadlines.all().filter(({ status, date_unknown, of }) =>
    status !== "waiting" || date_unknown || (of && coming.includes(of)));
  const first = [regime.procedure, regime.position];
  [found.procedure, found.position] = first.map((number) => plan.decided[number]);
  found.decisions = plan.decided.filter((_, number) =>
    !first.includes(number) && plan.truth(regime.decisions[number].arises) !== NO);
  found.steps = steps.map(({ awaits, ...step }) => step);
  found.deadlines = results.map((result) => shown(result, law.sureness));
  found.questions = questions(plan, results, case_.facts);
  APPLIED.forEach((kind) => (found[kind] = plan[kind].map((each) =>
    ({ id: each.id, certain: plan.certain(each), depends_on: plan.depends_on(each) }))));
  return found;
}

// A term as it is answered: days and sureness as text.
function shown({ of, ...result }, sureness) {
  for (const name of ["starts", "last_day", "earliest_day", "act_by", "act_date", "in_letter"]) {
    result[name] = text_of(result[name]);
  }
  result.confidence = sureness[result.confidence];
  result.alternatives = result.alternatives.map((other) =>
    ({ ...other, last_day: text_of(other.last_day), starts: text_of(other.starts) }));
  result.counted = result.counted.map((step) => ({ ...step, day: text_of(step.day) }));
  return result;
}
