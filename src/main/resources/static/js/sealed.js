"use strict";

// Words sealed on this device (W3C Web Cryptography). A person has one pair of keys (ECDH P-256). Its private half leaves
// the device only wrapped (AES-256-GCM) by a phrase and by twelve words on paper (PBKDF2, SHA-256, 600 000 rounds). What is
// written is sealed under the secret the two pairs share, freshly salted each time (HKDF, AES-256-GCM): one of the two wrote
// it, or nobody. Fields that hold a phrase or words have no name: no form sends them.
window.Sealed = (() => {
  const ROUNDS = 600000;
  const WORDS = (
    "abricot accord acier adresse aiguille album aliment allumette alpage amitie ananas ancre animal antenne arbre " +
    "archet ardoise argile arrosoir artisan asperge assiette atelier aurore automne avion badge bagage bambou " +
    "banane barque bateau beige betterave biscuit blague bocal bonnet botte boucle brebis brique bureau cabane " +
    "cactus cadeau cahier camion canard capuche carafe castor cerise chaise chemin cigale classe cloche coffre " +
    "colline compas corde coton coude crayon crique cygne danse dauphin dessin dimanche domaine dragon droite dune " +
    "ecole ecureuil eglise emeraude encre epaule epice equipe escalier etoile facteur falaise famille farine " +
    "fauteuil festival feuille ficelle figue flute foret fougere fraise frite fusee galet gamin garage gateau genou " +
    "girafe glace gomme goutte grenier grillon guitare habit haricot herbe hibou hiver horloge humour iceberg image " +
    "index insecte jardin javelot jeton joie jongleur jumelles jupe kayak kiwi laine lampe lavande lecture legume " +
    "levier lierre limace linge lisiere loutre lumiere lundi luzerne maison mandarine marche matin melon merle " +
    "meuble miel mimosa minute moineau montagne moto moulin mouton musique mystere nageur navire noisette nombre " +
    "nuage numero oasis ocean offre olive ombre oncle orchestre oreille ortie oursin outil paille panier papillon " +
    "parapluie patate pause pecheur peinture pelouse perle phare piano pigeon pilote piscine planete poire pomme " +
    "porte prairie prune puzzle quai raisin rameau ravin recette refuge requin riviere robinet rocher roseau ruche " +
    "sable safran saison salade savon sentier serpent silence soleil sorbet soupe stade sucre tableau tambour tapis " +
    "tasse tempete theatre tigre tissu tomate tonneau tortue tournesol train trefle tunnel usine vache valise " +
    "vanille velo vent verger village violon voile volcan voyage wagon zebre "
  ).trim().split(" ");
  const CURVE = { name: "ECDH", namedCurve: "P-256" };
  const utf8 = new TextEncoder();
  const random = (size) => crypto.getRandomValues(new Uint8Array(size));
  const joined = (...parts) => new Uint8Array(parts.flatMap((part) => [...part]));
  const decoded = (text) => Uint8Array.from(atob(text), (sign) => sign.charCodeAt(0));
  const encoded = (bytes) => btoa(Array.from(new Uint8Array(bytes), (byte) => String.fromCharCode(byte)).join(""));
  const inWords = (bytes) => Array.from(new Uint8Array(bytes), (byte) => WORDS[byte]).join(" ");
  const freshWords = (count) => inWords(random(count));
  // What is written by hand comes back with other spaces and capitals; a phrase is taken as it is.
  const tidy = (words) => words.normalize("NFKC").trim().toLowerCase().split(/[\s,;.-]+/).join(" ");
  const phrase = (typed) => typed.normalize("NFKC").trim();

  const stretched = async (secret, salt, rounds) => {
    const key = await crypto.subtle.importKey("raw", utf8.encode(secret), "PBKDF2", false, ["deriveBits", "deriveKey"]);
    return [{ name: "PBKDF2", hash: "SHA-256", salt, iterations: rounds }, key];
  };
  const wrappingKey = async (secret, salt, rounds) =>
    crypto.subtle.deriveKey(...(await stretched(secret, salt, rounds)), { name: "AES-GCM", length: 256 }, false, [
      "encrypt",
      "decrypt",
    ]);
  const wrap = async (pkcs8, secret) => {
    const salt = random(16);
    const iv = random(12);
    const key = await wrappingKey(secret, salt, ROUNDS);
    return encoded(joined(salt, iv, new Uint8Array(await crypto.subtle.encrypt({ name: "AES-GCM", iv }, key, pkcs8))));
  };
  const unwrap = async (text, secret, rounds) => {
    const bytes = decoded(text);
    const key = await wrappingKey(secret, bytes.slice(0, 16), rounds);
    return crypto.subtle.decrypt({ name: "AES-GCM", iv: bytes.slice(16, 28) }, key, bytes.slice(28));
  };

  // The private half by the phrase, or by the words on paper; refused when it is neither.
  const pkcs8 = async (held, typed) => {
    try {
      return await unwrap(held.byPhrase, phrase(typed), Number(held.rounds));
    } catch (notThePhrase) {
      return unwrap(held.byWords, tidy(typed), Number(held.rounds));
    }
  };
  const unlock = async (held, typed) =>
    crypto.subtle.importKey("pkcs8", await pkcs8(held, typed), CURVE, false, ["deriveBits"]);

  const make = async (secret, words) => {
    const pair = await crypto.subtle.generateKey(CURVE, true, ["deriveBits"]);
    const open = encoded(await crypto.subtle.exportKey("raw", pair.publicKey));
    const bytes = await crypto.subtle.exportKey("pkcs8", pair.privateKey);
    return { open, byPhrase: await wrap(bytes, phrase(secret)), byWords: await wrap(bytes, words), rounds: ROUNDS };
  };
  const rewrap = async (held, typed, secret, words) => {
    const bytes = await pkcs8(held, typed);
    return { open: held.open, byPhrase: await wrap(bytes, phrase(secret)), byWords: await wrap(bytes, words), rounds: ROUNDS };
  };

  const shared = async (mine, other, salt, binding) => {
    const open = await crypto.subtle.importKey("raw", decoded(other), CURVE, false, []);
    const bits = await crypto.subtle.deriveBits({ name: "ECDH", public: open }, mine, 256);
    const key = await crypto.subtle.importKey("raw", bits, "HKDF", false, ["deriveKey"]);
    const info = utf8.encode("cordee sealed 1|" + binding);
    return crypto.subtle.deriveKey({ name: "HKDF", hash: "SHA-256", salt, info }, key, { name: "AES-GCM", length: 256 }, false, [
      "encrypt",
      "decrypt",
    ]);
  };
  // Filled up to whole blocks of 512 bytes, so that its length says little.
  const seal = async (mine, other, text, binding) => {
    const plain = utf8.encode(JSON.stringify({ text }));
    const filled = joined(plain, new Uint8Array(512 - (plain.length % 512)).fill(32));
    const salt = random(16);
    const iv = random(12);
    const key = await shared(mine, other, salt, binding);
    const sealed = await crypto.subtle.encrypt({ name: "AES-GCM", iv, additionalData: utf8.encode(binding) }, key, filled);
    return encoded(joined(salt, iv, new Uint8Array(sealed)));
  };
  const open = async (mine, other, sealed, binding) => {
    const bytes = decoded(sealed);
    const key = await shared(mine, other, bytes.slice(0, 16), binding);
    const algorithm = { name: "AES-GCM", iv: bytes.slice(16, 28), additionalData: utf8.encode(binding) };
    return JSON.parse(new TextDecoder().decode(await crypto.subtle.decrypt(algorithm, key, bytes.slice(28)))).text;
  };

  // Six words of a public half, slow to make: whoever wants another half with the same words tries 2^48 of them.
  const fingerprint = async (text) => {
    const parts = await stretched(text, utf8.encode("cordee six words"), ROUNDS);
    return inWords(await crypto.subtle.deriveBits(...parts, 48));
  };

  return { make, rewrap, unlock, seal, open, fingerprint, freshWords, phrase, usable: Boolean(window.crypto && crypto.subtle) };
})();

// Keys: made, or put under another phrase. Nothing is sent before the words were written down.
(() => {
  const form = document.querySelector("form[data-keys]");
  if (!form || !Sealed.usable) return;
  const part = (name) => form.querySelector("[data-" + name + "]");
  const problem = part("problem");
  const words = Sealed.freshWords(12);
  part("proposal").textContent = Sealed.freshWords(6);
  part("words").textContent = words;
  form.hidden = false;
  const refuse = (why) => {
    problem.textContent = problem.dataset[why];
    problem.focus();
  };
  form.addEventListener("submit", async (event) => {
    event.preventDefault();
    const secret = part("secret").value;
    const before = part("before");
    if (Sealed.phrase(secret).length < 12) return refuse("short");
    if (!part("copied").checked) return refuse("copy");
    problem.textContent = problem.dataset.wait;
    try {
      const held = before ? form.dataset : null;
      const made = before ? await Sealed.rewrap(held, before.value, secret, words) : await Sealed.make(secret, words);
      Object.entries(made).forEach(([name, value]) => {
        form.elements[name].value = value;
      });
      form.submit();
    } catch (refused) {
      refuse("wrong");
    }
  });
})();

// Notes of two: opened on this device after the phrase, sealed before they leave it.
(() => {
  const panel = document.querySelector("[data-notes]");
  if (!panel || !Sealed.usable) return;
  const held = panel.dataset;
  const form = panel.querySelector("[data-unlock]");
  const problem = panel.querySelector("[data-problem]");
  const place = "cordee-key-" + held.bond;
  const remembered = (name) => {
    try {
      return window.localStorage.getItem(place + name);
    } catch (forbidden) {
      return null;
    }
  };
  const remember = (name) => {
    try {
      window.localStorage.setItem(place + name, held.other);
    } catch (forbidden) {
      // Without a memory the six words are compared each time.
    }
  };
  let mine = null;

  const changed = () => Boolean(held.other && remembered("-seen") && remembered("-seen") !== held.other);
  const standing = () => {
    const compared = remembered("-compared") === held.other;
    panel.querySelector("[data-not-compared]").hidden = compared || changed() || !held.other;
    panel.querySelector("[data-compared]").hidden = !compared;
    panel.querySelector("[data-changed]").hidden = !changed();
    panel.querySelectorAll("form[data-write]").forEach((write) => {
      write.hidden = !mine || !held.other || changed();
    });
  };
  const compare = panel.querySelector("[data-compare]");
  compare.addEventListener("click", () => {
    remember("-seen");
    remember("-compared");
    standing();
  });

  const show = async (note) => {
    const text = note.querySelector("[data-text]");
    try {
      text.textContent = await Sealed.open(mine, note.dataset.key, note.dataset.sealed, note.dataset.binding);
      note.querySelector("[data-earlier]").hidden = note.dataset.key === held.other;
      const write = document.getElementById("write-" + note.dataset.meeting);
      if (write && note.dataset.own === "true") write.querySelector("textarea").value = text.textContent;
    } catch (refused) {
      text.textContent = text.dataset.closed;
    }
    note.hidden = false;
  };

  form.hidden = false;
  form.addEventListener("submit", async (event) => {
    event.preventDefault();
    problem.textContent = problem.dataset.wait;
    try {
      mine = await Sealed.unlock(held, form.querySelector("input").value);
    } catch (refused) {
      problem.textContent = problem.dataset.wrong;
      problem.focus();
      return;
    }
    problem.textContent = "";
    form.querySelector("input").value = "";
    form.hidden = true;
    await Promise.all([...panel.querySelectorAll("[data-sealed]")].map(show));
    if (held.other && !remembered("-seen")) remember("-seen");
    panel.querySelector("[data-mine-words]").textContent = await Sealed.fingerprint(held.open);
    if (held.other) panel.querySelector("[data-other-words]").textContent = await Sealed.fingerprint(held.other);
    panel.querySelector("[data-opened]").hidden = false;
    standing();
  });

  panel.querySelectorAll("form[data-write]").forEach((write) => {
    write.addEventListener("submit", async (event) => {
      event.preventDefault();
      const text = write.querySelector("textarea").value;
      if (!text.trim()) return;
      write.elements.sealed.value = await Sealed.seal(mine, held.other, text, write.dataset.binding);
      write.elements.mine.value = held.open;
      write.elements.other.value = held.other;
      write.submit();
    });
  });
})();
