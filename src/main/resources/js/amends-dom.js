/*
 * Drawing: build(...) makes a fresh element, patch(...) brings what is on the page to the same shape without
 * replacing what stays, so that focus and carets survive. Text is only ever text.
 */
(function (Amends) {
  'use strict';

  const PROPERTIES = ['checked', 'disabled', 'value'];
  const STOPS = 'a[href], button, input, select, textarea, [tabindex]';
  const PRESSED = 'a[href], button, label, summary';

  /** What is to be shown once the mouse is up, by box: what moves away under a pressed mouse loses its click. */
  const waiting = new Map();
  let down = false;

  function append(parent, child) {
    if (Array.isArray(child)) {
      child.forEach((one) => append(parent, one));
    } else if (child instanceof Node) {
      parent.appendChild(child);
    } else if (child !== null && child !== undefined && child !== false && child !== '') {
      parent.appendChild(document.createTextNode(String(child)));
    }
  }

  function assign(element, name, value) {
    if (PROPERTIES.indexOf(name) >= 0) {
      element[name] = value;
    } else if (value === true) {
      element.setAttribute(name, '');
    } else if (value !== false && value !== null && value !== undefined) {
      element.setAttribute(name, String(value));
    }
  }

  /** An element with attributes and children; false, null and undefined stand for "none". */
  function build(tag, attributes, ...children) {
    const element = document.createElement(tag);
    append(element, children);
    Object.keys(attributes || {}).forEach((name) => assign(element, name, attributes[name]));
    return element;
  }

  function keyOf(node) {
    return node.nodeType === Node.ELEMENT_NODE ? node.getAttribute('data-key') : null;
  }

  function alike(old, now) {
    return old.nodeType === now.nodeType && old.nodeName === now.nodeName && keyOf(old) === keyOf(now) && old.type === now.type;
  }

  /** A dialog is opened by a call, so what is drawn does not say that it is. */
  function isOpenDialog(element, attribute) {
    return attribute.name === 'open' && element.nodeName === 'DIALOG';
  }

  function patchAttributes(old, now) {
    Array.from(old.attributes).forEach((one) => now.hasAttribute(one.name) || isOpenDialog(old, one) || old.removeAttribute(one.name));
    Array.from(now.attributes).forEach((one) => old.getAttribute(one.name) === one.value || old.setAttribute(one.name, one.value));
    if (old.matches('input, select, textarea, button')) {
      patchProperties(old, now);
    }
  }

  /** Only controls have these: on a form, `value` would be its field of that name. */
  function patchProperties(old, now) {
    PROPERTIES.forEach((name) => {
      if (name in now && old[name] !== now[name]) {
        old[name] = now[name];
      }
    });
  }

  function patch(old, now) {
    if (old.nodeType === Node.TEXT_NODE) {
      if (old.data !== now.data) {
        old.data = now.data;
      }
      return;
    }
    if (!old.hasAttribute('data-says')) {
      patchChildren(old, now);
    }
    patchAttributes(old, now);
  }

  function keyed(parent) {
    return new Map(
      Array.from(parent.childNodes)
        .filter(keyOf)
        .map((node) => [keyOf(node), node])
    );
  }

  /** Steps over leftovers without a key, so that the node we look for need not be moved (moving loses focus). */
  function skipTo(match, cursor) {
    let at = cursor;
    while (at && at !== match && !keyOf(at)) {
      const gone = at;
      at = at.nextSibling;
      gone.remove();
    }
    return at;
  }

  function place(parent, next, match, cursor) {
    if (match && alike(match, next)) {
      const at = keyOf(next) ? skipTo(match, cursor) : cursor;
      if (at !== match) {
        parent.insertBefore(match, at);
      }
      patch(match, next);
      return match.nextSibling;
    }
    parent.insertBefore(next, cursor);
    return cursor;
  }

  function patchChildren(old, now) {
    const wanted = keyed(now);
    keyed(old).forEach((node, key) => (wanted.has(key) && alike(node, wanted.get(key))) || node.remove());
    const present = keyed(old);
    let cursor = old.firstChild;
    Array.from(now.childNodes).forEach((next) => {
      const key = keyOf(next);
      cursor = place(old, next, key ? present.get(key) : cursor, cursor);
    });
    while (cursor) {
      const gone = cursor;
      cursor = cursor.nextSibling;
      gone.remove();
    }
  }

  function byKey(box, key) {
    return Array.from(box.querySelectorAll('[data-key]')).find((node) => keyOf(node) === key);
  }

  /** The keys of what can have focus, the nearest to `active` first: itself, what stands before it, what comes after it. */
  function nearest(box, active) {
    const stops = Array.from(box.querySelectorAll(STOPS));
    const at = stops.indexOf(active) + 1;
    return stops.slice(0, at).reverse().concat(stops.slice(at)).map(keyOf);
  }

  /**
   * Shows `now` as the only child of `box`; focus stays where it is, or goes to what is nearest when that leaves the page. While the
   * mouse is held down on what can be clicked it waits, and only the last of what came meanwhile is shown.
   */
  function show(box, now) {
    if (down) {
      waiting.set(box, now);
    } else {
      waiting.delete(box);
      showNow(box, now);
    }
  }

  function showNow(box, now) {
    const active = document.activeElement;
    const near = active && box.contains(active) ? nearest(box, active) : [];
    if (box.firstElementChild && alike(box.firstElementChild, now)) {
      patch(box.firstElementChild, now);
    } else {
      box.textContent = '';
      box.appendChild(now);
    }
    box.querySelectorAll('dialog:not(:modal)').forEach((dialog) => {
      dialog.removeAttribute('open');
      dialog.showModal();
    });
    if (near.length > 0 && document.activeElement !== active && !box.querySelector('dialog')) {
      near.some((key) => focus(box, key)) || Array.from(box.querySelectorAll(STOPS)).some(take);
    }
  }

  function up() {
    down = false;
    const shown = Array.from(waiting);
    waiting.clear();
    shown.forEach(([box, now]) => showNow(box, now));
  }

  /** After the click, which comes right behind the mouse. */
  function upSoon() {
    if (down) {
      window.setTimeout(up, 0);
    }
  }

  /** Gives focus to an element; says whether it took it. */
  function take(target) {
    target.focus();
    return document.activeElement === target;
  }

  /** Gives focus to the element of that key; says whether there was one that took it. */
  function focus(box, key) {
    const target = key && byKey(box, key);
    return Boolean(target) && take(target);
  }

  document.addEventListener('pointerdown', (event) => {
    down = Boolean(event.target.closest(PRESSED));
  }, true);
  ['pointerup', 'pointercancel', 'dragstart'].forEach((name) => document.addEventListener(name, upSoon, true));
  window.addEventListener('blur', upSoon);
  /* The click is there, so what it does is shown at once: focus may be given to what it brings. */
  document.addEventListener('click', () => {
    down = false;
  }, true);

  /** Does it once the page is there. */
  function whenReady(work) {
    if (document.readyState === 'loading') {
      document.addEventListener('DOMContentLoaded', work);
    } else {
      work();
    }
  }

  /** Does it whenever Jira has put something onto the page. */
  function whenAdded(work) {
    if (window.JIRA && JIRA.bind && JIRA.Events) {
      JIRA.bind(JIRA.Events.NEW_CONTENT_ADDED, work);
    }
  }

  Amends.dom = { build: build, show: show, focus: focus, whenReady: whenReady, whenAdded: whenAdded };
})((window.Amends = window.Amends || {}));
