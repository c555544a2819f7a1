/*
 * Hints while somebody writes, below Jira's comment box and that in the dialog of a transition, where an administrator wants them.
 * They come after a pause, stand under the form (in a dialog: last in it, where it scrolls) so that nothing moves, take no focus, and are said once. What is typed goes to the review and nowhere else: no
 * storage, no log. The box is a textarea; in the visual mode the words stand in a frame of its editor instead. A note for
 * colleagues gets none: no customer reads it.
 */
(function (Amends) {
  'use strict';

  const build = Amends.dom.build;
  const own = Amends.reviewOwn;
  const result = Amends.reviewResult;
  const PAUSE_MILLIS = 1200;
  const LOOK_MILLIS = 1000;
  const WORTH_READING = 12;
  const MOST = 3;
  const BOX = 'textarea#comment'; // Jira gives this id to the box on the page and to that of a transition.
  const TRANSITION = '#issue-workflow-transition';
  const SCROLLS = '.aui-dialog2-content, .form-body'; // What scrolls in a dialog: that of AUI, and that of older ones.
  const DIALOGS = '.aui-dialog2, .jira-dialog';
  const INTERNAL = '.js-sd-internal-comment'; // The tab of Jira Service Management, above the box; the chosen one is active.
  const FRAMES = 'iframe[id^="mce_"], rich-editor iframe, .rich-text-editor iframe';

  const heard = new WeakSet();
  const panels = new WeakMap();
  const live = { turned: null, timer: 0, asked: 0, aside: [], all: false, said: '', told: null };

  /** What a panel came with says whether hints are wanted; it is read once, since each key asks. */
  function toldBy(panel) {
    if (!panels.has(panel)) {
      panels.set(panel, JSON.parse(panel.getAttribute('data-state')).review || {});
    }
    return panels.get(panel);
  }

  /** The ticket whose comment box has hints, if any has. */
  function issue() {
    const panel = document.querySelector('.amends-panel');
    const told = panel ? toldBy(panel) : {};
    const wanted = live.turned === null ? told.wanted : live.turned;
    return told.live && wanted ? panel.getAttribute('data-issue') : null;
  }

  function formOf(element) {
    const form = element.closest('form');
    const elsewhere = form && form.closest(DIALOGS + ', .amends-review') && !form.matches(TRANSITION);
    return form && !elsewhere ? form : null;
  }

  /* Showing. */

  function placeFor(form) {
    const body = form.matches(TRANSITION) ? form.querySelector(SCROLLS) : null;
    const there = body ? body.lastElementChild : form.nextElementSibling;
    if (there && there.classList.contains('amends-live')) {
      return there;
    }
    const made = build('section', { class: 'amends-live', 'aria-label': AJS.I18n.getText('amends.review.live') });
    made.addEventListener('click', onClick);
    if (body) {
      body.appendChild(made);
    } else {
      form.after(made);
    }
    return made;
  }

  function head() {
    return build(
      'div',
      { class: 'amends-live-head', 'data-key': 'head' },
      build('strong', { 'aria-hidden': 'true' }, AJS.I18n.getText('amends.review.live')),
      result.rulesLink(),
      result.link('unwant', AJS.I18n.getText('amends.review.unwant'))
    );
  }

  function draw(form, ...parts) {
    const some = parts.some(Boolean);
    Amends.dom.show(placeFor(form), build('div', { class: some ? 'amends-live-hints' : '', 'data-key': 'live' }, parts));
  }

  function show(form, text, review) {
    const hints = review ? result.hints(text, review, live.aside) : [];
    const more = live.all ? 0 : hints.length - MOST;
    live.told = { form: form, text: text, review: review };
    draw(
      form,
      hints.length > 0 && head(),
      hints.length > 0 && build('ul', { 'data-key': 'list' }, live.all ? hints : hints.slice(0, MOST)),
      more > 0 && result.link('all', AJS.I18n.getText('amends.review.more', more))
    );
    tell(review ? review.hints.filter((one) => live.aside.indexOf(one.id) < 0) : []);
  }

  /** Each hint is said when it comes, and not again while it stands there. */
  function tell(hints) {
    const now = hints.map((one) => one.id).join(' ');
    if (now && now !== live.said) {
      Amends.announcer.say(AJS.I18n.getText('amends.review.live.said', hints.length, hints.map((one) => one.label).join(', ')));
    }
    live.said = now;
  }

  function clear() {
    if (live.told && live.told.form.isConnected) {
      show(live.told.form, '', null);
    }
  }

  function isInternal(form) {
    return (form.closest(DIALOGS) || form).querySelector(INTERNAL + '.active') !== null;
  }

  /* Asking. */

  function ask(form, text) {
    const ticket = issue();
    const turn = ++live.asked;
    if (!ticket || isInternal(form) || text.trim().length < WORTH_READING) {
      clear();
      return;
    }
    Amends.rest.send('POST', own.path(ticket), { text: text, live: true }).then(
      (review) => turn === live.asked && form.isConnected && show(form, text, review),
      () => turn === live.asked && clear() // Hints that cannot come are no trouble of who writes.
    );
  }

  /** `read` tells what stands in the box when the pause is over. */
  function later(element, read) {
    window.clearTimeout(live.timer);
    const form = issue() && formOf(element);
    if (form) {
      live.timer = window.setTimeout(() => element.isConnected && ask(form, read()), PAUSE_MILLIS);
    }
  }

  function onInput(event) {
    if (event.target.matches && event.target.matches(BOX)) {
      later(event.target, () => event.target.value);
    }
  }

  /** The editor makes its frame when it likes, and writes its page anew: so what is new is looked for, and costs next to nothing. */
  function hearFrames() {
    if (!issue()) {
      return;
    }
    document.querySelectorAll(FRAMES).forEach((frame) => {
      const page = pageOf(frame);
      const body = page && page.body;
      if (body && !heard.has(body) && formOf(frame) && formOf(frame).querySelector(BOX)) {
        heard.add(body);
        const read = () => body.innerText;
        ['input', 'keyup', 'paste'].forEach((kind) => body.addEventListener(kind, () => later(frame, read)));
        later(frame, read);
      }
    });
  }

  function pageOf(frame) {
    try {
      return frame.contentDocument;
    } catch (e) {
      // A frame from elsewhere is none of the editor's.
      return null;
    }
  }

  /* Putting aside. */

  const AWAY = {
    once: () => Promise.resolve(),
    ticket: (rule) => own.hideHere(issue(), rule),
    me: (rule) => own.hideForMe(rule)
  };

  const ACTIONS = {
    all: () => {
      live.all = true;
      again();
      placeFor(live.told.form).querySelectorAll('[data-review-action=once]')[MOST].focus();
    },
    unwant: () => want(false),
    want: () => want(true)
  };

  function again() {
    show(live.told.form, live.told.text, live.told.review);
  }

  /** The last hint is gone: back to what they write. */
  function toTheBox() {
    const box = live.told.form.querySelector(BOX);
    if (box) {
      box.focus();
    }
  }

  function putAside(action, button) {
    const rule = button.getAttribute('data-subject');
    return AWAY[action](rule).then(() => {
      const place = placeFor(live.told.form);
      const next = result.besides(place, button);
      live.aside = live.aside.concat([rule]);
      again();
      Amends.dom.focus(place, next) || toTheBox();
      Amends.announcer.say(AJS.I18n.getText('amends.review.put-aside'));
    });
  }

  /** One click switches all of it off, and the same place takes it back. */
  function want(on) {
    return own.want(on).then(() => {
      const form = live.told.form;
      live.turned = on;
      live.asked += 1;
      Amends.review.want(on);
      if (on) {
        again();
        toTheBox();
      } else {
        draw(form, build('p', { 'data-key': 'unwanted' }, AJS.I18n.getText('amends.review.unwanted'), ' ', result.link('want', AJS.I18n.getText('amends.review.want'))));
        Amends.dom.focus(placeFor(form), 'want');
      }
      Amends.announcer.say(on ? AJS.I18n.getText('amends.review.wanted') : AJS.I18n.getText('amends.review.unwanted'));
    });
  }

  function onClick(event) {
    const button = event.target.closest('[data-review-action]');
    if (!button) {
      return;
    }
    const action = button.getAttribute('data-review-action');
    const done = AWAY[action] ? putAside(action, button) : ACTIONS[action]();
    Promise.resolve(done).catch((refused) => Amends.announcer.say(refused.message));
  }

  /** Somebody sent or gave up what they wrote: its hints go with it. */
  function onSubmit(event) {
    if (event.target.querySelector && event.target.querySelector(BOX)) {
      window.clearTimeout(live.timer);
      live.asked += 1;
      live.aside = [];
      live.all = false;
      clear();
    }
  }

  /** Whoever turns to their colleagues has done with the hints. */
  function onTab(event) {
    if (event.target.closest && event.target.closest(INTERNAL)) {
      window.clearTimeout(live.timer);
      live.asked += 1;
      clear();
    }
  }

  document.addEventListener('input', onInput);
  document.addEventListener('click', onTab);
  document.addEventListener('submit', onSubmit);
  window.setInterval(hearFrames, LOOK_MILLIS);

  Amends.reviewLive = {
    want: (on) => {
      live.turned = on;
      if (!on) {
        clear();
      }
    }
  };
})((window.Amends = window.Amends || {}));
