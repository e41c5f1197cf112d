"use strict";

// The part of the application that answers without the network (W3C Service Workers). Files are kept under the fingerprint of
// their release; pages come from the network first; those of Kept.PATHS open as last seen; the others say they need it.
importScripts("/js/kept.js" + self.location.search);

const RELEASE = self.location.search;
const SHELL = "shell" + RELEASE;
const OFFLINE = "/offline";
const LEFT = "/offline?left=yes";
const MORE = [
  "/js/kept.js",
  "/js/device.js",
  "/js/log.js",
  "/js/sealed.js",
  "/js/plan.js",
].map((file) => file + RELEASE).concat([
  "/icons.svg",
  "/fonts/atkinson-hyperlegible-regular.ttf",
  "/fonts/atkinson-hyperlegible-bold.ttf",
]);
const FILES = /^\/(css|js|fonts|img|webjars)\/|^\/icons\.svg$/;

// How long a page seen before waits for a network that answers too slowly.
const PATIENCE = 8000;

const install = async () => {
  const cache = await caches.open(SHELL);
  const pages = await Promise.all(
    [OFFLINE, LEFT].map((path) => fetch(path, { credentials: "omit", cache: "no-store" })),
  );
  const html = await pages[0].clone().text();
  await cache.put(OFFLINE, pages[0]);
  await cache.put(LEFT, pages[1]);
  const linked = [...html.matchAll(/(?:href|src)="(\/(?:css|js|img|webjars)\/[^"]+)"/g)].map((found) => found[1]);
  await cache.addAll([...new Set(linked.concat(MORE))]);
  await self.skipWaiting();
};

const activate = async () => {
  const old = (await caches.keys()).filter((name) => name !== SHELL);
  await Promise.all(old.map((name) => caches.delete(name)));
  await self.registration.navigationPreload?.enable();
  await self.clients.claim();
};

const kept = async (path) => (await caches.open(SHELL)).match(path, { ignoreVary: true });

const file = async (request) => (await kept(request.url)) ?? fetch(request);

const network = async (event) => (await event.preloadResponse) ?? fetch(event.request);

const within = (time, promise) =>
  Promise.race([promise, new Promise((resolve, reject) => setTimeout(reject, time, new Error("too slow")))]);

const asLastSeen = ({ html, policy, at, day }) =>
  new Response(html.replace("<html ", `<html data-kept="${at}" data-kept-day="${day}" `), {
    headers: {
      "Content-Type": "text/html;charset=UTF-8",
      "Content-Security-Policy": policy,
      "Referrer-Policy": "same-origin",
      "Cache-Control": "no-store",
    },
  });

const page = async (event, url) => {
  const path = Kept.PATHS.includes(url.pathname) ? url.pathname : null;
  const seen = path ? await Kept.page(path) : null;
  try {
    const answer = await (seen ? within(PATIENCE, network(event)) : network(event));
    if (seen && answer.status >= 500) return asLastSeen(seen);
    if (path) event.waitUntil(Kept.keepPage(path, answer.clone()));
    return answer;
  } catch (unreachable) {
    return seen ? asLastSeen(seen) : ((await kept(OFFLINE)) ?? Response.error());
  }
};

// Signing out empties the device, with or without the network.
const leave = async (request) => {
  try {
    return await fetch(request);
  } catch (unreachable) {
    return (await kept(LEFT)) ?? Response.error();
  } finally {
    await Kept.wipe();
  }
};

self.addEventListener("install", (event) => event.waitUntil(install()));
self.addEventListener("activate", (event) => event.waitUntil(activate()));
self.addEventListener("fetch", (event) => {
  const { request } = event;
  const url = new URL(request.url);
  if (url.origin !== self.location.origin) return;
  if (request.mode === "navigate" && request.method === "GET") event.respondWith(page(event, url));
  else if (request.mode === "navigate" && url.pathname === "/sign-out") event.respondWith(leave(request));
  else if (request.method === "GET" && FILES.test(url.pathname)) event.respondWith(file(request));
});
self.addEventListener("sync", (event) => {
  if (event.tag !== "kept") return;
  const sent = Kept.send().then((state) => {
    if (state === "waiting") throw new Error("still no network");
  });
  event.waitUntil(sent);
});
