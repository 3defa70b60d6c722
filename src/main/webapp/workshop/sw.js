// Service worker of the check-in. When there is no network, the address of a scanned QR opens a page that knows
// nobody and keeps the code on the device. Only that page and its styles are kept here; never a page of a person.
"use strict";
const PREFIX = "bina-check-in-";
const CACHE = PREFIX + new URL(location).searchParams.get("v");
const SHELL = new URL("offline", location).href;
const PATIENCE = 8000; // milliseconds until a network that does not answer counts as none

async function fill() {
  const page = await fetch(SHELL, { credentials: "omit", cache: "reload" });
  if (!page.ok || page.redirected) throw new Error("no page to keep");
  const cache = await caches.open(CACHE);
  const html = await page.clone().text();
  const parts = [...html.matchAll(/(?:href|src)="([^"]*jakarta\.faces\.resource[^"]*)"/g)]
    .map((hit) => new URL(hit[1].replace(/&amp;/g, "&"), SHELL).href);
  await cache.put(SHELL, page);
  await cache.addAll(parts);
  for (const style of parts.filter((part) => part.includes(".css"))) {
    const css = await (await cache.match(style)).text();
    const fonts = [...css.matchAll(/url\("?([^")]+\.woff2[^")]*)"?\)/g)].map((hit) => new URL(hit[1], style).href);
    await cache.addAll([...new Set(fonts)]);
  }
}

async function tidy() {
  const old = (await caches.keys()).filter((name) => name.startsWith(PREFIX) && name !== CACHE);
  await Promise.all(old.map((name) => caches.delete(name)));
  await self.clients.claim();
}

const kept = (request) => caches.match(request, { cacheName: CACHE, ignoreVary: true });

async function visit(request) {
  let waited = 0;
  const patience = new Promise((resolve, reject) => (waited = setTimeout(() => reject(new Error("slow")), PATIENCE)));
  try {
    return await Promise.race([fetch(request), patience]);
  } catch (noNetwork) {
    return (await kept(SHELL)) || Response.error();
  } finally {
    clearTimeout(waited);
  }
}

self.addEventListener("install", (event) => event.waitUntil(fill().then(() => self.skipWaiting())));
self.addEventListener("activate", (event) => event.waitUntil(tidy()));
self.addEventListener("fetch", (event) => {
  const { request } = event;
  const path = new URL(request.url).pathname;
  if (request.method !== "GET") return;
  if (request.mode === "navigate" && path.endsWith("/workshop/check-in")) event.respondWith(visit(request));
  else if (path.includes("/jakarta.faces.resource/")) event.respondWith(kept(request).then((hit) => hit || fetch(request)));
});
