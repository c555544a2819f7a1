/*
 * The panel: found on the page, with the state that came with it, and listening on the document, because Jira draws the issue view
 * anew whenever it likes. Loaded last.
 */
(function (Amends) {
  'use strict';

  const panels = new Map();

  function freshView() {
    return {
      stages: {},
      optional: {},
      more: {},
      why: {},
      forms: {},
      history: {},
      errors: {},
      notices: {},
      ask: {},
      pending: [],
      undo: null,
      held: null,
      all: false,
      menu: false,
      timeline: false,
      unfolded: false,
      opener: null,
      focus: null
    };
  }

  /* Clicks, keys and typing. */

  function panelOf(target) {
    const box = target && target.closest ? target.closest('.amends-panel') : null;
    return box ? panels.get(box.getAttribute('data-issue')) : undefined;
  }

  /** The menu lies over the steps: it goes when the agent turns to something else. */
  function leaveMenu(panel, target) {
    if (panel.view.menu && !target.closest('.amends-menu')) {
      panel.view.menu = false;
      panel.draw();
    }
  }

  function onClick(event) {
    const panel = panelOf(event.target);
    const target = panel && event.target.closest('button[data-action]');
    const action = target && Amends.clicks[target.getAttribute('data-action')];
    if (action) {
      panel.view.opener = target.getAttribute('data-key');
      action(panel, target.getAttribute('data-subject'), target);
    }
    panels.forEach((one) => leaveMenu(one, event.target));
  }

  function onTick(panel, box) {
    const id = box.getAttribute('data-subject');
    panel.view.opener = box.getAttribute('data-key');
    if (box.checked) {
      Amends.evidence.tick(panel, id);
    } else {
      Amends.evidence.untick(panel, id);
    }
  }

  function remember(panel, field) {
    const form = field.form && panel.view.forms[field.form.getAttribute('data-place')];
    if (form && field.name) {
      form.values[field.name] = field.type !== 'checkbox' ? field.value : field.checked ? 'yes' : '';
    }
  }

  function onChange(event) {
    const panel = panelOf(event.target);
    if (!panel) {
      return;
    }
    const action = event.target.getAttribute('data-action');
    if (action === 'tick') {
      onTick(panel, event.target);
    } else if (action === 'ask-step') {
      const comment = panel.state.ask.comment;
      panel.view.ask[comment] = panel.view.ask[comment] || {};
      panel.view.ask[comment][event.target.name] = event.target.checked;
    } else {
      remember(panel, event.target);
      panel.draw();
      Amends.forms.changed(panel, event.target.form && event.target.form.getAttribute('data-place'));
    }
  }

  function onInput(event) {
    const panel = panelOf(event.target);
    if (panel && event.target.type !== 'checkbox') {
      remember(panel, event.target);
    }
  }

  function onSubmit(event) {
    const panel = panelOf(event.target);
    if (!panel) {
      return;
    }
    event.preventDefault();
    const place = event.target.getAttribute('data-place');
    if (place === 'ask') {
      Amends.ask.save(panel);
    } else {
      Amends.forms.submit(panel, place);
    }
  }

  function onEscape(event) {
    const panel = event.key === 'Escape' ? panelOf(event.target) : null;
    if (!panel) {
      return;
    }
    const form = event.target.closest('form[data-place]');
    const place = form && form.getAttribute('data-place');
    if (place && place !== 'ask' && !panel.view.forms[place].stays) {
      event.stopPropagation();
      Amends.forms.close(panel, place);
    } else if (panel.view.menu) {
      Object.assign(panel.view, { menu: false, focus: 'menu' });
      panel.draw();
    }
  }

  /** A dialog that the browser wants to close, for example by a gesture: its form is cancelled. */
  function onDialogCancel(event) {
    const panel = event.target.nodeName === 'DIALOG' ? panelOf(event.target) : null;
    if (panel) {
      event.preventDefault();
      Amends.forms.close(panel, event.target.querySelector('form[data-place]').getAttribute('data-place'));
    }
  }

  /** Remembers what has focus, because it is lost when Jira draws the panel's place anew. */
  function onFocus(event) {
    panels.forEach((panel) => {
      panel.focused = panel.box.contains(event.target) ? event.target.getAttribute('data-key') : null;
      leaveMenu(panel, event.target);
    });
  }

  /* Finding panels on the page. */

  function panelFor(box) {
    const issue = box.getAttribute('data-issue');
    if (!panels.has(issue)) {
      const panel = { issue: issue, view: freshView(), queue: Promise.resolve() };
      panel.draw = () => panel.state && panel.box.isConnected && Amends.panelView.draw(panel);
      panels.set(issue, panel);
    }
    return panels.get(issue);
  }

  function adopt(box) {
    const panel = panelFor(box);
    if (panel.box === box) {
      return;
    }
    panel.box = box;
    panel.view.focus = document.activeElement === document.body ? panel.focused : null;
    Amends.saving.take(panel, JSON.parse(box.getAttribute('data-state')));
    panel.draw();
    settle(panel);
  }

  /** The issue was changed a moment ago; what follows from it is not here yet: asks again, twice. */
  function settle(panel) {
    if (panel.state.changing) {
      [1000, 4000].forEach((millis) => window.setTimeout(() => panel.box.isConnected && Amends.saving.refresh(panel), millis));
    }
  }

  /** Draws every panel that is not drawn yet, and forgets those that left the page. */
  function look() {
    document.querySelectorAll('.amends-panel').forEach(adopt);
    panels.forEach((panel, issue) => panel.box.isConnected || panels.delete(issue));
  }

  function onNewContent(event, context, reason) {
    look();
    const changed = context && context[0] ? context[0] : null;
    panels.forEach((panel) => {
      if (reason === 'panelRefreshed' && changed && !changed.contains(panel.box)) {
        Amends.saving.refresh(panel);
      }
    });
  }

  function listen() {
    document.addEventListener('click', onClick);
    document.addEventListener('change', onChange);
    document.addEventListener('input', onInput);
    document.addEventListener('submit', onSubmit);
    document.addEventListener('keydown', onEscape, true);
    document.addEventListener('cancel', onDialogCancel, true);
    document.addEventListener('focusin', onFocus);
    Amends.dom.whenAdded(onNewContent);
  }

  listen();
  Amends.dom.whenReady(look);
})((window.Amends = window.Amends || {}));
