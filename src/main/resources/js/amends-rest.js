/*
 * Talking to Amends over REST. A refusal arrives as a Refused: what went wrong in words, which field it names, on which line of
 * what was sent, and what the goodwill gate still wants.
 */
(function (Amends) {
  'use strict';

  const HEADERS = { 'Content-Type': 'application/json', Accept: 'application/json', 'X-Atlassian-Token': 'no-check' };

  /** A server that cannot reach its database may take long to say so; an agent is told sooner. */
  const PATIENCE_MILLIS = 20000;

  class Refused extends Error {
    constructor(status, errors, gate) {
      super(errors.map((one) => one.message).join(' '));
      this.status = status;
      this.errors = errors;
      this.gate = gate;
    }
  }

  function wordsFor(status) {
    if (status === 0) {
      return AJS.I18n.getText('amends.panel.failed.unreachable');
    }
    if (status === 401) {
      return AJS.I18n.getText('amends.panel.failed.signed-out');
    }
    if (status === 404 || status === 403) {
      return AJS.I18n.getText('amends.panel.failed.not-allowed');
    }
    return AJS.I18n.getText('amends.panel.failed.server', status);
  }

  function message(error) {
    const expected = error.expected ? AJS.I18n.getText('amends.panel.failed.expected', error.expected) : '';
    return [error.message, expected].filter(Boolean).join(' ');
  }

  /** What only says that nobody is let in is told in our own words; what Jira asks of a session stands in the answer. */
  function closed(status, body) {
    const asks = Boolean(body && Array.isArray(body.errors) && body.errors.some((one) => one.field === 'session'));
    return !asks && (status === 401 || status === 403 || status === 404);
  }

  function refusal(status, body) {
    const errors = (body && Array.isArray(body.errors) && !closed(status, body) ? body.errors : [])
      .map((one) => ({ field: String(one.field || ''), message: message(one), bare: one.message, line: one.line }))
      .filter((one) => one.message);
    return new Refused(status, errors.length ? errors : [{ field: '', message: wordsFor(status) }], body && body.gate);
  }

  function unanswered() {
    return new Refused(0, [{ field: '', message: AJS.I18n.getText('amends.panel.failed.unanswered', PATIENCE_MILLIS / 1000) }]);
  }

  function contextPath() {
    return window.AJS && AJS.contextPath ? AJS.contextPath() : '';
  }

  /** Where the browser finds it, for a link. */
  function address(path) {
    return contextPath() + '/rest/amends/1.0' + path;
  }

  function read(response) {
    return response.text().then((text) => {
      let body = null;
      try {
        body = JSON.parse(text);
      } catch (e) {
        // A proxy or a login page answered instead of Amends: its words are not for the agent.
        body = null;
      }
      if (!response.ok || body === null) {
        throw refusal(response.ok ? 502 : response.status, body);
      }
      return body;
    });
  }

  /** Sends one request to /rest/amends/1.0 and promises the answer's JSON, or a Refused. */
  function send(method, path, body) {
    return sendText(method, path, body === undefined ? undefined : JSON.stringify(body));
  }

  /** The same with a body that is text already, such as a file, whatever it holds. */
  function sendText(method, path, text) {
    const patience = new AbortController();
    const timer = window.setTimeout(() => patience.abort(), PATIENCE_MILLIS);
    const options = { method: method, credentials: 'same-origin', headers: HEADERS, signal: patience.signal };
    if (text !== undefined) {
      options.body = text;
    }
    return fetch(address(path), options)
      .then(read)
      .catch((failure) => {
        throw failure instanceof Refused ? failure : patience.signal.aborted ? unanswered() : refusal(0, null);
      })
      .finally(() => window.clearTimeout(timer));
  }

  Amends.rest = { send: send, sendText: sendText, address: address, Refused: Refused };
})((window.Amends = window.Amends || {}));
