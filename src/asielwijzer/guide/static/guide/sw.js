// SPDX-License-Identifier: EUPL-1.2
// Serves the copy that the reader saved, when the network is gone. Keeps nothing by itself, and no answer ever.

const COPY = "copy";
const PATIENCE = 3000;

self.addEventListener("install", () => self.skipWaiting());
self.addEventListener("activate", (event) => event.waitUntil(self.clients.claim()));

self.addEventListener("message", (event) => {
  const { save, language, files, news } = event.data;
  if (save) event.waitUntil(keep(save, language, files).then(() => event.ports[0].postMessage({ ok: true }), () => event.ports[0].postMessage({ ok: false })));
  if (news) event.waitUntil(heed(news));
});

async function keep(address, language, files) {
  await caches.delete(COPY);
  const cache = await caches.open(COPY);
  await cache.addAll([...new Set(files.filter((file) => new URL(file, location.origin).pathname.match(/^\/static\/|\.json$/)))]);
  const reply = await fetch(address);
  if (!reply.ok) throw new Error("copy");
  await cache.put(address, reply);
}

async function heed({ remove, urgent_since }) {
  if (remove) {
    for (const name of await caches.keys()) await caches.delete(name);
    await self.registration.unregister();
    return;
  }
  const copy = await saved();
  if (copy && urgent_since && copy.day < urgent_since) await caches.delete(COPY);
}

async function saved() {
  const cache = await caches.open(COPY);
  const address = (await cache.keys()).find(({ url }) => /\/offline\.json$/.test(url));
  const reply = address && (await cache.match(address));
  return reply ? reply.json() : null;
}

self.addEventListener("fetch", (event) => {
  const { request } = event;
  const url = new URL(request.url);
  if (request.method !== "GET" || url.origin !== location.origin) return;
  if (/^\/static\/|\/phone[./]/.test(url.pathname)) event.respondWith(caches.match(request).then((kept) => kept || fetch(request)));
  else if (!/\.json$|\.webmanifest$|^\/api\//.test(url.pathname)) event.respondWith(network_first(request, url));
});

async function network_first(request, url) {
  const stop = new AbortController();
  const timer = setTimeout(() => stop.abort(), PATIENCE);
  try {
    return await fetch(request, { signal: stop.signal });
  } catch (error) {
    const page = await from_copy(url.pathname);
    if (page) return page;
    throw error;
  } finally {
    clearTimeout(timer);
  }
}

async function from_copy(path) {
  const copy = await saved();
  if (!copy) return null;
  const [, language, ...rest] = path.split("/");
  const wanted = language === copy.language ? `/${rest.join("/")}` : "/";
  const found = page_of(copy, wanted) || copy.pages["/"];
  const shown = page_of(copy, wanted) ? wanted : "/";
  const html = copy.frame.split("\u0003").join(found[0]).split("\u0004").join(found[1]).split("\u0005").join(shown)
    .replace("<body ", `<body data-copy-day="${copy.day}" `);
  return new Response(html, { headers: { "Content-Type": "text/html; charset=utf-8", "Content-Security-Policy": copy.policy, "Cache-Control": "no-store" } });
}

function page_of(copy, wanted) {
  if (copy.pages[wanted]) return copy.pages[wanted];
  if (/^\/(q|result|answers)(\/|$)/.test(wanted)) return copy.pages["/q"];
  const [, kind, slug, step] = wanted.split("/");
  const found = kind === "procedures" && copy.steps.find(([id, slugs]) => id === step && slugs.includes(slug));
  if (!found) return null;
  const heading = /<h1>(.*?)<\/h1>/.exec(copy.pages[`/procedures/${slug}`][1]);
  const fill = (text) => text.split("\u0001").join(slug).split("\u0002").join(heading ? heading[1] : "");
  return [fill(found[2]), fill(found[3])];
}
