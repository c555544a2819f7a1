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
    /* `project` is the one whose methods the reader edits; without one it is all. */
    all: (project) => rest.send('GET', '/admin/methods' + query({ project: project })),
    read: (id, project) => rest.send('GET', path(id) + query({ project: project })),
    preview: (language, project, document) => rest.send('POST', '/admin/method-preview' + query({ language: language, project: project }), document),
    /** Keeps a draft, or only says what would change; `text` is the document as it stands. */
    save: (id, text, asked) => rest.sendText('PUT', path(id) + query(asked), text),
    publish: (id, body, dryRun) => rest.send('POST', path(id, '/publish') + query({ dryRun: dryRun }), body),
    discard: (id, revision) => rest.send('DELETE', path(id, '/draft') + query({ revision: revision })),
    move: (id, body, dryRun) => rest.send('POST', path(id, '/move') + query({ dryRun: dryRun }), body),
    retire: (id, revision, anyway) => rest.send('POST', path(id, '/retire'), { revision: revision, anyway: anyway }),
    restore: (id, revision) => rest.send('POST', path(id, '/restore'), { revision: revision }),
    download: (id, version, project) => rest.address(path(id, '/versions/' + version) + query({ download: true, project: project }))
  };
})((window.Amends = window.Amends || {}));
