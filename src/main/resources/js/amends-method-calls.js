/*
 * Where the server keeps methods, and how it is asked.
 */
(function (Amends) {
  'use strict';

  const rest = Amends.rest;

  function path(id, rest) {
    return '/admin/methods/' + encodeURIComponent(id) + (rest || '');
  }

  function query(asked) {
    const parts = Object.keys(asked)
      .filter((name) => asked[name])
      .map((name) => name + '=' + encodeURIComponent(asked[name]));
    return parts.length ? '?' + parts.join('&') : '';
  }

  Amends.methodCalls = {
    all: () => rest.send('GET', '/admin/methods'),
    read: (id) => rest.send('GET', path(id)),
    version: (id, version) => rest.send('GET', path(id, '/versions/' + version)),
    preview: (language, document) => rest.send('POST', '/admin/method-preview' + query({ language: language }), document),
    /** Keeps a draft, or only says what would change; `text` is the document as it stands. */
    save: (id, text, asked) => rest.sendText('PUT', path(id) + query(asked), text),
    publish: (id, body, dryRun) => rest.send('POST', path(id, '/publish') + query({ dryRun: dryRun }), body),
    discard: (id, revision) => rest.send('DELETE', path(id, '/draft') + query({ revision: revision })),
    retire: (id, revision) => rest.send('POST', path(id, '/retire'), { revision: revision }),
    restore: (id, revision) => rest.send('POST', path(id, '/restore'), { revision: revision }),
    download: (id, version) => rest.address(path(id, '/versions/' + version) + '?download=true')
  };
})((window.Amends = window.Amends || {}));
