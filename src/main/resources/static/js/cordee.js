"use strict";

// Niceties only: every screen works without this file.

// Quick exit leaves no page to come back to, and answers to Escape pressed three times within two seconds.
(() => {
  const exit = document.getElementById("quick-exit");
  if (!exit) return;
  const leave = () => {
    document.documentElement.hidden = true;
    window.location.replace(exit.href);
  };
  exit.addEventListener("click", (event) => {
    event.preventDefault();
    leave();
  });
  let presses = [];
  document.addEventListener("keydown", (event) => {
    if (event.key !== "Escape") return;
    presses = presses.filter((at) => event.timeStamp - at < 2000);
    presses.push(event.timeStamp);
    if (presses.length >= 3) leave();
  });
})();

// An open menu closes with Escape, or by a click elsewhere.
(() => {
  const open = () => document.querySelectorAll("details.menu[open]");
  document.addEventListener("click", (event) => {
    open().forEach((menu) => {
      if (!menu.contains(event.target)) menu.open = false;
    });
  });
  document.addEventListener("keydown", (event) => {
    if (event.key !== "Escape") return;
    open().forEach((menu) => {
      menu.open = false;
      menu.querySelector("summary").focus();
    });
  });
})();

// A page meant for paper offers the printer.
document.querySelectorAll("[data-print]").forEach((button) => {
  button.hidden = false;
  button.addEventListener("click", () => window.print());
});

// A form is sent once: the button rests after the first press, and works again when the page is shown again.
document.addEventListener("submit", (event) => {
  if (event.defaultPrevented) return;
  const button = event.submitter;
  if (!button || button.dataset.again !== undefined) return;
  window.setTimeout(() => button.setAttribute("aria-disabled", "true"), 0);
});
document.addEventListener("click", (event) => {
  const button = event.target.closest("button[aria-disabled='true']");
  if (button) event.preventDefault();
});
window.addEventListener("pageshow", () => {
  document.querySelectorAll("button[aria-disabled='true']").forEach((button) => button.removeAttribute("aria-disabled"));
});

// After htmx put a part in place: the first problem takes the focus.
document.addEventListener("htmx:afterSettle", (event) => {
  const problems = event.target.querySelector("#problems");
  if (problems) problems.focus();
});

// A code behind the sign # of an address never reaches a server: it is put into the field, and the address forgets it.
(() => {
  const form = document.querySelector("form[action='/q']");
  const signs = window.location.hash.slice(1);
  if (!form || !/^[0-9A-Za-z]{14}$/.test(signs)) return;
  form.elements.code.value = signs;
  window.history.replaceState(null, "", window.location.pathname + window.location.search);
})();
