"use strict";

// The personal plan: read from the server, or from this device where there is no network; opened, written and sealed here.
// Both keep it sealed alone. A page left open closes it again.
(() => {
  const PLACE = "cordee-plan";
  // Deleted on the server is deleted here.
  document.querySelectorAll("form[action='/plan/delete']").forEach((erase) => {
    erase.addEventListener("submit", () => window.localStorage.removeItem(PLACE));
  });
  const form = document.querySelector("form[data-plan]");
  if (!form || !window.Sealed || !window.Sealed.usable) return;
  const unlock = document.querySelector("[data-plan-unlock]");
  const says = document.querySelector("[data-plan-says]");
  const fields = [...form.querySelectorAll("textarea")];
  const BINDING = "plan";
  const owner = document.querySelector("meta[name=device-owner]").content;
  let held = null;
  let mine = null;

  const say = (word) => {
    says.textContent = word ? says.dataset[word] : "";
  };
  const kept = () => {
    try {
      const here = JSON.parse(window.localStorage.getItem(PLACE) || "null");
      return here?.owner === owner ? here : null;
    } catch (forbidden) {
      return null;
    }
  };
  const keep = () => {
    try {
      window.localStorage.setItem(PLACE, JSON.stringify({ ...held, owner }));
    } catch (forbidden) {
      // Then it opens with a network alone.
    }
  };
  const read = (page) => {
    const found = new DOMParser().parseFromString(page, "text/html").querySelector("[data-plan-kept]");
    if (!found) return { none: true };
    const data = Object.assign({}, found.dataset);
    return Object.assign(data, { version: found.elements.version.value, form: found });
  };
  const fetched = async () => {
    const answer = await fetch("/plan/kept", { redirect: "manual" });
    return answer.ok ? read(await answer.text()) : null;
  };
  const stored = (found) => {
    const { form: ignored, ...plain } = found;
    return plain;
  };
  const text = () => JSON.stringify(Object.fromEntries(fields.map((field) => [field.id, field.value])));
  const opened = async (found) => JSON.parse(await window.Sealed.open(mine, found.ownKey, found.sealed, BINDING));
  const fill = (parts) => {
    fields.forEach((field) => {
      field.value = parts[field.id] || "";
    });
  };

  // What was written here without network is kept as waiting until the server has it.
  const begin = async () => {
    const here = kept();
    try {
      const found = await fetched();
      if (!found) throw new Error("nobody is signed in");
      if (found.none) {
        document.querySelector("[data-plan-keys]").hidden = false;
        say("noKeys");
        return;
      }
      const waits = here && here.waiting && here.open === found.open;
      held = waits ? here : stored(found);
      if (!waits) keep();
    } catch (away) {
      held = here;
      say(held ? "here" : "away");
    }
    unlock.hidden = !held;
  };

  const send = async () => {
    const found = await fetched();
    if (!found || found.none) throw new Error("nobody is signed in");
    const body = new URLSearchParams(new FormData(found.form));
    body.set("sealed", held.sealed);
    body.set("mine", held.open);
    body.set("version", held.version);
    const answer = await fetch("/plan/kept", { method: "POST", body });
    const now = read(await answer.text());
    if (answer.ok) return { now, elsewhere: null };
    if (answer.status !== 422 || now.none) throw new Error("not kept");
    return { now, elsewhere: now };
  };

  const other = async (found) => {
    const parts = found.sealed ? await opened(found) : {};
    document.querySelectorAll("[data-other-part]").forEach((place) => {
      place.textContent = parts[place.dataset.otherPart] || "";
    });
    document.querySelector("[data-plan-other]").hidden = false;
    held = { ...held, version: found.version };
    keep();
    say("elsewhere");
  };

  unlock.addEventListener("submit", async (event) => {
    event.preventDefault();
    const input = unlock.querySelector("input");
    say("wait");
    try {
      mine = await window.Sealed.unlock(held, input.value);
    } catch (refused) {
      say("wrong");
      return;
    }
    input.value = "";
    unlock.hidden = true;
    form.hidden = false;
    say("");
    if (!held.sealed) return;
    try {
      fill(await opened(held));
    } catch (refused) {
      say("closed");
    }
  });

  form.addEventListener("submit", async (event) => {
    event.preventDefault();
    say("wait");
    const sealed = await window.Sealed.seal(mine, held.open, text(), BINDING);
    held = { ...held, sealed, ownKey: held.open, waiting: true };
    keep();
    try {
      const { now, elsewhere } = await send();
      if (elsewhere) {
        await other(elsewhere);
        return;
      }
      held = stored(now);
      keep();
      document.querySelector("[data-plan-other]").hidden = true;
      say("kept");
    } catch (away) {
      say("here");
    }
  });

  begin();
})();
