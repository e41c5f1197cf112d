"use strict";

// What a device keeps for its owner while there is no network: acts to be sent, and pages as last seen. All of it lies under a
// key this browser made and does not give out. Used by the pages and by the service worker (docs/adr/0098).
const Kept = (() => {
  // Pages that open without the network, as last seen. One line each.
  const PATHS = [
    "/my-week",
    "/plan",
  ];

  // An act not sent by then erases itself.
  const DAY = 86400000;
  const LIFE = 30 * DAY;
  const LONGEST_WAIT = 20000;
  const SETTLED = [400, 404, 409, 413, 422];

  const usable = Boolean(
    self.isSecureContext && self.indexedDB && self.crypto?.subtle && navigator.locks && self.BroadcastChannel,
  );
  const channel = usable ? new BroadcastChannel("kept") : null;
  let opened = null;

  const open = () => {
    opened ??= new Promise((resolve, reject) => {
      const request = indexedDB.open("kept", 1);
      request.onupgradeneeded = () => {
        request.result.createObjectStore("state");
        request.result.createObjectStore("pages");
        request.result.createObjectStore("acts", { keyPath: "place", autoIncrement: true });
      };
      request.onsuccess = () => {
        request.result.onclose = () => {
          opened = null;
        };
        request.result.onversionchange = () => {
          request.result.close();
          opened = null;
        };
        resolve(request.result);
      };
      request.onerror = () => reject(request.error);
    });
    return opened;
  };

  // One transaction; what the work answers is the request whose result is wanted, if any.
  const run = async (stores, mode, work) => {
    const database = await open();
    return new Promise((resolve, reject) => {
      const transaction = database.transaction(stores, mode, { durability: "strict" });
      const request = work((name) => transaction.objectStore(name));
      transaction.oncomplete = () => resolve(request?.result);
      transaction.onabort = () => reject(transaction.error);
    });
  };
  const state = (name) => run("state", "readonly", (store) => store("state").get(name));
  const remember = (name, value) => run("state", "readwrite", (store) => store("state").put(value, name));

  const wipe = async () => {
    const all = ["state", "acts", "pages"];
    await run(all, "readwrite", (store) => all.forEach((name) => store(name).clear()));
    channel.postMessage("changed");
  };

  // From here on the device keeps things of this owner; another's are forgotten, which is answered by true.
  const claim = async (owner) => {
    const before = await state("owner");
    if (before === owner) return false;
    if (before) await wipe();
    await remember("owner", owner);
    return Boolean(before);
  };

  const key = () =>
    navigator.locks.request("kept-key", async () => {
      const held = await state("key");
      if (held) return held;
      const fresh = await crypto.subtle.generateKey({ name: "AES-GCM", length: 256 }, false, ["encrypt", "decrypt"]);
      await remember("key", fresh);
      return fresh;
    });
  const seal = async (value) => {
    const iv = crypto.getRandomValues(new Uint8Array(12));
    const bytes = new TextEncoder().encode(JSON.stringify(value));
    return { iv, bytes: await crypto.subtle.encrypt({ name: "AES-GCM", iv }, await key(), bytes) };
  };
  const unseal = async ({ iv, bytes }) =>
    JSON.parse(new TextDecoder().decode(await crypto.subtle.decrypt({ name: "AES-GCM", iv }, await key(), bytes)));

  // Days are those of the person's place, as YYYY-MM-DD.
  const today = () => {
    const now = new Date();
    return new Date(now.getTime() - now.getTimezoneOffset() * 60000).toISOString().slice(0, 10);
  };
  const days = (from, to) => Math.round((Date.parse(to) - Date.parse(from)) / DAY);

  // A UUID of version 7 (RFC 9562): acts of one day stay in the order in which they were made.
  const freshId = () => {
    const bytes = crypto.getRandomValues(new Uint8Array(16));
    let time = Date.now();
    for (let at = 5; at >= 0; at -= 1) {
      bytes[at] = time % 256;
      time = Math.floor(time / 256);
    }
    bytes[6] = (bytes[6] & 15) | 112;
    bytes[8] = (bytes[8] & 63) | 128;
    const hex = Array.from(bytes, (byte) => byte.toString(16).padStart(2, "0")).join("");
    return hex.replace(/^(.{8})(.{4})(.{4})(.{4})/, "$1-$2-$3-$4-");
  };

  // Keeps an act of this owner: its fields, the words by which the person knows it, and what its day was counted from.
  // Its age counts from now, never from before the day the server last told.
  const add = async (act, owner, told) => {
    if ((await state("owner")) !== owner) throw new Error("things of somebody else");
    const row = { id: freshId(), owner, since: Math.max(Date.now(), Date.parse(told)), tried: false, held: false, doubt: null, problems: null };
    row.sealed = await seal(act);
    await run("acts", "readwrite", (store) => store("acts").add(row));
    channel.postMessage("changed");
    return row.id;
  };

  const each = (work) =>
    run("acts", "readwrite", (store) => {
      const request = store("acts").openCursor();
      request.onsuccess = () => {
        const cursor = request.result;
        if (!cursor) return;
        work(cursor.value, cursor);
        cursor.continue();
      };
    });

  // Changes a row unless it may have reached the server already; false when it is gone or may have.
  const change = async (id, how) => {
    let changed = false;
    await each((row, cursor) => {
      if (row.id !== id || row.tried) return;
      changed = true;
      const next = how(row);
      if (next) cursor.update(next);
      else cursor.delete();
    });
    channel.postMessage("changed");
    return changed;
  };
  const drop = (id) => change(id, () => null);
  const hold = (id, held) => change(id, (row) => ({ ...row, held }));
  const correct = async (id, act) => {
    const sealed = await seal(act);
    return change(id, (row) => ({ ...row, sealed, held: false, problems: null }));
  };
  const rows = () => run("acts", "readonly", (store) => store("acts").getAll());
  const acts = async () => {
    const found = [];
    for (const row of await rows()) {
      try {
        found.push({ ...row, ...(await unseal(row.sealed)) });
      } catch (unreadable) {
        await run("acts", "readwrite", (store) => store("acts").delete(row.place));
      }
    }
    return found;
  };

  // What is too old goes: at once by the server's day; by the clock of the device, which may have been set ahead, only if it
  // says so a day later still. A moment later than now comes from a clock put right since: it counts from now.
  const expire = (at, sure) =>
    each((row, cursor) => {
      if (at - row.since <= LIFE) cursor.update({ ...row, since: sure ? Math.min(row.since, at) : row.since, doubt: null });
      else if (sure || (row.doubt && at - row.doubt > DAY)) cursor.delete();
      else cursor.update({ ...row, doubt: row.doubt ?? at });
    });

  // Whose session this is: "ready", or why nothing can be sent now.
  const ask = async () => {
    let contact;
    try {
      const signal = AbortSignal.timeout(LONGEST_WAIT);
      const answer = await fetch("/device", { cache: "no-store", redirect: "error", signal });
      if (!answer.ok) return { state: "waiting" };
      contact = await answer.json();
    } catch (unreachable) {
      return { state: "waiting" };
    }
    if (contact.state === "ended") await wipe();
    if (contact.state === "away") await run("pages", "readwrite", (store) => store("pages").clear());
    if (contact.state !== "here") return contact;
    if (await claim(contact.owner)) return { ...contact, state: "forgotten" };
    return { ...contact, state: contact.logs ? "ready" : "role" };
  };

  // The problem of an act whose day came from a clock that was changed since.
  const clockProblem = (act, contact) => {
    if (!act.base) return null;
    const moved = days(act.base.device, today()) - days(act.base.server, contact.today);
    return Math.abs(moved) > 1 ? ["clock"] : null;
  };

  const post = async (act, contact) => {
    const body = new URLSearchParams(act.fields);
    body.set("_csrf", contact.csrf);
    body.set("id", act.id);
    const signal = AbortSignal.timeout(LONGEST_WAIT);
    const answer = await fetch("/my-week/kept", { method: "POST", body, redirect: "error", signal });
    if (SETTLED.includes(answer.status)) return { state: "refused", problems: ["stopped"] };
    if (!answer.ok) throw new Error("not now");
    return answer.json();
  };

  const settle = async (act, outcome) => {
    await run("acts", "readwrite", (store) => {
      if (outcome.state === "done") {
        store("acts").delete(act.place);
        return;
      }
      const held = store("acts").get(act.place);
      held.onsuccess = () => {
        if (held.result) store("acts").put({ ...held.result, tried: false, problems: outcome.problems });
      };
    });
    channel.postMessage("changed");
  };

  const sendNext = async (contact) => {
    const act = (await acts()).find((one) => !one.problems && !one.held && one.owner === contact.owner);
    if (!act) return "sent";
    const problems = act.tried ? null : clockProblem(act, contact);
    if (problems) {
      await settle(act, { state: "refused", problems });
      return null;
    }
    await run("acts", "readwrite", (store) => {
      const row = store("acts").get(act.place);
      row.onsuccess = () => row.result && store("acts").put({ ...row.result, tried: true });
    });
    try {
      await settle(act, await post(act, contact));
      return null;
    } catch (unreachable) {
      return "waiting";
    }
  };

  // Sends what waits, in order, one at a time, by one tab alone. "sent" once nothing waits, else why it still does.
  const send = () =>
    navigator.locks.request("kept-send", async () => {
      if (!(await rows()).length) return "sent";
      const contact = await ask();
      if (contact.today) await expire(Date.parse(contact.today) + DAY, true);
      else await expire(Date.now(), false);
      if (contact.state !== "ready") return contact.state;
      let outcome = null;
      while (!outcome) outcome = await sendNext(contact);
      return outcome;
    });

  // Keeps a page as just received, for the owner it names.
  const keepPage = async (path, answer) => {
    const html = await answer.text();
    const owner = /name="device-owner" content="([\w-]+)"/.exec(html)?.[1];
    if (!answer.ok || answer.redirected || !owner) return;
    await claim(owner);
    const policy = answer.headers.get("Content-Security-Policy") ?? "default-src 'self'";
    const page = await seal({ html, policy, at: new Date().toISOString(), day: today() });
    await run("pages", "readwrite", (store) => store("pages").put(page, path));
  };
  const page = async (path) => {
    try {
      const sealed = await run("pages", "readonly", (store) => store("pages").get(path));
      return sealed ? await unseal(sealed) : null;
    } catch (unreadable) {
      return null;
    }
  };

  return { PATHS, usable, wipe, claim, today, days, add, drop, hold, correct, rows, acts, ask, send, keepPage, page };
})();
