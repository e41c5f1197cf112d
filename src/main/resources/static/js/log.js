"use strict";

// The log without the network. An act is kept on the device before anything else, then sent; what was not sent, or was
// refused, is shown above the form and can be corrected or erased. Without this file the form is posted as any other.
(() => {
  const panel = document.getElementById("waiting");
  const form = document.querySelector("form.log-form");
  if (!panel || !Kept.usable) return;
  const page = document.documentElement;
  const owner = document.querySelector("meta[name='device-owner']").content;
  const channel = new BroadcastChannel("kept");
  const word = (name) => panel.querySelector(`[data-word='${name}']`).textContent;
  let correcting = null;
  let taking = false;

  // The day is the server's, moved on by as many days as this device saw pass since the page came.
  const base = { server: panel.dataset.today, device: page.dataset.keptDay ?? Kept.today() };
  const today = () => {
    const passed = Math.max(0, Kept.days(base.device, Kept.today()));
    return new Date(Date.parse(base.server) + passed * 86400000).toISOString().slice(0, 10);
  };
  const day = form?.elements.day;
  let proposed = base.server;
  const propose = () => {
    if (!day) return;
    day.max = today();
    if (correcting || day.value !== proposed) return;
    proposed = today();
    day.value = proposed;
  };
  const empty = () => {
    form.reset();
    proposed = today();
    day.value = proposed;
  };

  const say = (words) => {
    const region = document.getElementById("flash");
    const said = document.getElementById("said").content.cloneNode(true);
    said.querySelector("p").textContent = words;
    region.replaceChildren(said);
  };

  const stateOf = (act) => {
    if (act.held) return word("held");
    if (act.problems) return act.problems.map((one) => (["clock", "stopped"].includes(one) ? word(one) : one)).join(" ");
    return word(act.tried ? "tried" : "waiting");
  };

  const row = (act) => {
    const line = document.getElementById("waiting-row").content.cloneNode(true);
    const shown = new Intl.DateTimeFormat(page.lang, { dateStyle: "full", timeZone: "UTC" });
    line.querySelector("[data-what]").textContent = act.words;
    line.querySelector("[data-when]").textContent = shown.format(new Date(act.day));
    line.querySelector("[data-state]").textContent = stateOf(act);
    line.querySelector("[data-state]").classList.toggle("problem", Boolean(act.problems));
    const touchable = !act.tried;
    const [correct, drop] = line.querySelectorAll("button");
    correct.hidden = !touchable || !form;
    drop.hidden = !touchable;
    correct.addEventListener("click", () => fill(act));
    drop.addEventListener("click", () => window.confirm(word("drop")) && Kept.drop(act.id).then(show));
    [correct, drop].forEach((button) => button.setAttribute("aria-label", `${button.textContent}\u00a0: ${act.words}`));
    return line;
  };

  const show = async () => {
    const acts = await Kept.acts();
    panel.hidden = !acts.length;
    document.getElementById("waiting-list").replaceChildren(...acts.map(row));
    return acts;
  };

  // Puts an act back into the form; meanwhile it is not sent.
  const fill = async (act) => {
    if (!(await Kept.hold(act.id, true))) return;
    if (correcting) await Kept.hold(correcting, false);
    form.reset();
    for (const [name, value] of act.fields) {
      const found = [...form.querySelectorAll(`[name='${name}']`)].filter((field) => field.type !== "hidden");
      found.forEach((field) => {
        if (field.type === "radio" || field.type === "checkbox") field.checked ||= field.value === value;
        else field.value = value;
        const filled = field.type === "radio" || field.type === "checkbox" ? field.checked : field.value;
        if (filled) field.closest("details")?.setAttribute("open", "");
      });
    }
    day.max = today();
    day.closest("details").open = true;
    correcting = act.id;
    await show();
    form.querySelector("input:not([type=hidden])").focus();
  };

  const label = (field) => form.querySelector(`[name='${field}']:checked`)?.nextElementSibling?.firstChild.textContent ?? "";
  const read = () => {
    const fields = [...new FormData(form)].filter(([name]) => !name.startsWith("_"));
    const typed = form.elements.minutes_other.value;
    const words = `${label("kind")}, ${typed ? `${typed} min` : label("minutes")}`;
    const untouched = !correcting && day.value === proposed;
    return { fields, words, day: day.value, base: untouched ? base : null };
  };

  const arrived = (words) => {
    sessionStorage.setItem("said", words);
    window.location.assign("/my-week");
  };

  // Keeps the act, sends what waits, and says what became of it.
  const take = async (act, asUsual) => {
    let id = correcting;
    taking = true;
    try {
      if (id && !(await Kept.correct(id, act))) return arrived(word("gone"));
      id ??= await Kept.add(act, owner, panel.dataset.today);
    } catch (full) {
      return asUsual();
    }
    const corrected = Boolean(correcting);
    correcting = null;
    const state = await Kept.send();
    const left = (await Kept.acts()).find((one) => one.id === id);
    if (!left && ["ended", "forgotten"].includes(state)) return window.location.assign("/my-week");
    if (!left) return arrived(word("done"));
    if (left.problems && !page.dataset.kept && !corrected && (await Kept.drop(id))) return asUsual();
    taking = false;
    if (!left.problems) empty();
    await show();
    say(left.problems ? word("refused") : word(state === "away" ? "away" : "kept"));
    document.getElementById("waiting-away").hidden = state !== "away";
    panel.focus();
    (await navigator.serviceWorker?.ready)?.sync?.register("kept").catch(() => {});
    return null;
  };

  const listen = (one, describe) => {
    let busy = false;
    one.addEventListener("submit", async (event) => {
      event.preventDefault();
      if (busy) return;
      busy = true;
      event.submitter?.setAttribute("aria-disabled", "true");
      await take(describe(), () => one.submit());
      event.submitter?.removeAttribute("aria-disabled");
      busy = false;
    });
  };

  if (form) listen(form, read);
  document.querySelectorAll("form[data-act]").forEach((again) => {
    listen(again, () => ({
      fields: [...Object.entries(JSON.parse(again.dataset.act)).flatMap(([name, all]) => all.map((one) => [name, one])), ["day", today()]],
      words: again.dataset.words,
      day: today(),
      base,
    }));
  });

  if (page.dataset.kept) {
    const seen = document.getElementById("as-last-seen");
    const shown = new Intl.DateTimeFormat(page.lang, { dateStyle: "full", timeStyle: "short" });
    seen.querySelector("time").textContent = shown.format(new Date(page.dataset.kept));
    seen.hidden = false;
  }
  const said = sessionStorage.getItem("said");
  if (said) {
    sessionStorage.removeItem("said");
    say(said);
  }
  propose();
  document.addEventListener("visibilitychange", () => document.hidden || propose());
  channel.onmessage = () => taking || show();
  // What a tab that is gone was correcting waits again.
  Kept.rows()
    .then((rows) => Promise.all(rows.filter((one) => one.held).map((one) => Kept.hold(one.id, false))))
    .then(() => Kept.send())
    .then(show);
})();
