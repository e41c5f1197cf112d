"use strict";

// On every page of somebody signed in, and on the sign-in page: what this device keeps belongs to them or is forgotten, what
// waits is sent, and nobody leaves without knowing what would be lost.
(async () => {
  if (!Kept.usable) return;
  const told = (name) => document.querySelector(`meta[name='${name}']`)?.content;
  const owner = told("device-owner");
  const worker = told("device-worker");
  let unsent = 0;
  const count = async () => {
    unsent = (await Kept.rows()).length;
    const notice = document.getElementById("kept-notice");
    if (notice) notice.hidden = !unsent;
  };

  document.querySelectorAll("form[data-unsent]").forEach((form) => {
    form.addEventListener("submit", (event) => {
      if (unsent && !window.confirm(form.dataset.unsent)) event.preventDefault();
      else Kept.wipe();
    });
  });

  if (owner) await Kept.claim(owner);
  else if ((await Kept.rows()).length || (await Kept.page(Kept.PATHS[0]))) await Kept.ask();
  await count();
  new BroadcastChannel("kept").onmessage = count;
  if (!owner) return;

  window.addEventListener("online", () => Kept.send());
  document.addEventListener("visibilitychange", () => document.hidden || Kept.send());
  Kept.send();
  if (!worker || !navigator.serviceWorker) return;
  const first = !navigator.serviceWorker.controller;
  await navigator.serviceWorker.register(worker, { updateViaCache: "none" });
  await navigator.serviceWorker.ready;
  const path = window.location.pathname;
  if (first && Kept.PATHS.includes(path)) await Kept.keepPage(path, await fetch(path));
})();
