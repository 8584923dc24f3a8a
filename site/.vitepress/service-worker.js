/* global version, kept */
// Keeps the playground, so that it works offline after the first visit. The build puts `version` and `kept` before this.

const name = `paperlint-${version}`

self.addEventListener('install', event => {
  event.waitUntil(
    caches
      .open(name)
      .then(cache => cache.addAll(kept))
      .then(() => self.skipWaiting())
  )
})

self.addEventListener('activate', event => {
  const remove = all => Promise.all(all.filter(d => d !== name).map(d => caches.delete(d)))
  event.waitUntil(
    caches
      .keys()
      .then(remove)
      .then(() => self.clients.claim())
  )
})

// Pages come from the network if there is one; files that carry a hash in their names never change.
self.addEventListener('fetch', event => {
  const {request} = event
  if (request.method !== 'GET' || new URL(request.url).origin !== location.origin) return
  const stored = () => caches.match(request, {ignoreSearch: true})
  const fresh = () =>
    fetch(request).then(answer => {
      const copy = answer.clone()
      if (answer.ok) event.waitUntil(caches.open(name).then(cache => cache.put(request, copy)))
      return answer
    })
  const answer =
    request.mode === 'navigate' ? fresh().catch(stored) : stored().then(found => found ?? fresh())
  event.respondWith(answer.then(found => found ?? Response.error()))
})
