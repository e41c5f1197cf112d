"use strict";

// Passkeys (W3C Web Authentication). A form marked data-passkey shows itself where this browser can use one; pressing it
// asks the server for a question, the phone for its answer, and posts the form with it.
(() => {
  const decoded = (text) =>
    Uint8Array.from(atob(text.replace(/-/g, "+").replace(/_/g, "/")), (letter) => letter.charCodeAt(0));
  const encoded = (buffer) =>
    btoa(String.fromCharCode(...new Uint8Array(buffer)))
      .replace(/\+/g, "-")
      .replace(/\//g, "_")
      .replace(/=+$/, "");

  const ask = async (form) => {
    const body = new URLSearchParams({ _csrf: form.elements._csrf.value });
    const answer = await fetch(form.getAttribute("action") + "/options", { method: "POST", body });
    if (!answer.ok) throw new Error("no question");
    const options = await answer.json();
    options.challenge = decoded(options.challenge);
    if (options.user) options.user.id = decoded(options.user.id);
    (options.excludeCredentials || []).forEach((held) => {
      held.id = decoded(held.id);
    });
    return options;
  };

  const credential = async (form) => {
    const publicKey = await ask(form);
    const made = await navigator.credentials[form.dataset.passkey]({ publicKey });
    const response = { clientDataJSON: encoded(made.response.clientDataJSON) };
    ["attestationObject", "authenticatorData", "signature", "userHandle"]
      .filter((part) => made.response[part])
      .forEach((part) => {
        response[part] = encoded(made.response[part]);
      });
    return JSON.stringify({
      id: made.id,
      rawId: encoded(made.rawId),
      type: made.type,
      response,
      clientExtensionResults: {},
    });
  };

  const show = (form) => {
    const problem = form.querySelector("[data-passkey-problem]");
    form.hidden = false;
    const other = document.getElementById(form.dataset.instead);
    if (other && !other.querySelector(".problem")) other.open = false;
    form.addEventListener("submit", async (event) => {
      event.preventDefault();
      problem.textContent = "";
      try {
        form.elements.credential.value = await credential(form);
        form.submit();
      } catch (refused) {
        problem.textContent = problem.dataset.words;
      }
    });
  };

  const usable = async (form) =>
    form.dataset.phone !== "yes" || window.PublicKeyCredential.isUserVerifyingPlatformAuthenticatorAvailable();

  // A key belongs to a name: a site reached by its bare number has none.
  if (!window.PublicKeyCredential || /^[\d.]+$|:/.test(window.location.hostname)) return;
  document.querySelectorAll("form[data-passkey]").forEach(async (form) => {
    if (await usable(form)) show(form);
  });
})();
