/*
 * "Review my reply", below the panel: a text that is pasted, or a comment of ours, and what the review tells of it. Nothing is
 * asked for until it is opened; what was typed stays when Jira draws the panel's place anew.
 */
(function (Amends) {
  'use strict';

  const build = Amends.dom.build;
  const own = Amends.reviewOwn;
  const result = Amends.reviewResult;
  const link = result.link;
  const PASTED = '';
  const boxes = new Map();

  function freshState(issue, told) {
    return { issue: issue, wanted: told.wanted, open: false, choice: PASTED, text: '', read: '', review: null, aside: [], comments: null, busy: false, error: '' };
  }

  /* Drawing. */

  function field(id, label, control) {
    return build('div', { class: 'amends-field', 'data-key': 'field:' + id }, build('label', { for: id }, label), control);
  }

  function which(box) {
    const id = 'amends-review-which-' + box.issue;
    const options = (box.comments || []).map((one) =>
      build('option', { value: String(one.id) }, AJS.I18n.getText('amends.panel.comment-of', one.by, one.when) + ' ' + one.excerpt)
    );
    return field(
      id,
      AJS.I18n.getText('amends.review.which'),
      build(
        'select',
        { id: id, class: 'amends-input', 'data-key': 'which', value: box.choice },
        build('option', { value: PASTED }, AJS.I18n.getText('amends.review.pasted')),
        options
      )
    );
  }

  function pasted(box) {
    const id = 'amends-review-text-' + box.issue;
    return field(
      id,
      AJS.I18n.getText('amends.review.reply'),
      build('textarea', { id: id, class: 'amends-input', rows: 5, 'data-key': 'text', value: box.text, autocomplete: 'off' })
    );
  }

  function list(key, title, items) {
    return (
      items.length > 0 && [
        build('h4', { 'data-key': 'title:' + key }, title),
        build('ul', { class: 'amends-review-' + key, 'data-key': 'list:' + key }, items)
      ]
    );
  }

  function told(box) {
    const review = box.review;
    if (!review) {
      return null;
    }
    if (!review.language) {
      return build('p', { class: 'amends-hint', 'data-key': 'language' }, AJS.I18n.getText('amends.review.language'));
    }
    const hints = result.hints(box.read, review, box.aside);
    return build(
      'div',
      { class: 'amends-review-told', 'data-key': 'told' },
      build('div', { 'data-key': 'marked' }, result.marked(box.read, review)),
      hints.length === 0 && build('p', { 'data-key': 'clean' }, AJS.I18n.getText('amends.review.clean')),
      review.near && build('p', { class: 'amends-review-near', 'data-key': 'near' }, AJS.I18n.getText('amends.review.near', review.near)),
      review.example && build('p', { class: 'amends-review-near', 'data-key': 'example' }, AJS.I18n.getText('amends.review.example')),
      list('hints', AJS.I18n.getText('amends.review.hints'), hints),
      list('holds', AJS.I18n.getText('amends.review.holds'), result.holds(box.read, review)),
      list('absent', AJS.I18n.getText('amends.review.absent'), result.notFound(review, box.aside)),
      review.hidden.length > 0 &&
        build('p', { class: 'amends-hint', 'data-key': 'hidden' }, AJS.I18n.getText('amends.review.hidden', review.hidden.length), ' ', link('show', AJS.I18n.getText('amends.review.show')))
    );
  }

  function form(box) {
    return build(
      'form',
      { class: 'amends-review-form', 'data-key': 'form', 'aria-busy': box.busy ? 'true' : null, novalidate: true },
      box.comments && box.comments.length > 0 && which(box),
      box.choice === PASTED && pasted(box),
      box.error && build('p', { class: 'amends-error', 'data-key': 'error' }, box.error),
      build(
        'div',
        { class: 'amends-buttons', 'data-key': 'buttons' },
        build('button', { type: 'submit', class: 'aui-button', 'data-key': 'ask' }, AJS.I18n.getText('amends.review.ask')),
        result.rulesLink(),
        link('unwant', AJS.I18n.getText('amends.review.unwant'))
      )
    );
  }

  function unwanted(box) {
    return build(
      'p',
      { 'data-key': 'unwanted' },
      AJS.I18n.getText('amends.review.unwanted'),
      ' ',
      link('want', AJS.I18n.getText('amends.review.want')),
      box.error && build('span', { class: 'amends-error' }, box.error)
    );
  }

  function draw(box, focus) {
    Amends.dom.show(
      box.place.querySelector('.amends-review-content'),
      build('div', { 'data-key': 'content' }, box.wanted ? [form(box), told(box)] : unwanted(box))
    );
    Amends.dom.focus(box.place, focus);
  }

  /* Asking. */

  function attempt(box, promise, then) {
    box.busy = true;
    box.error = '';
    const calledOff = Amends.announcer.sayWhenSlow(AJS.I18n.getText('amends.review.reading'));
    draw(box);
    return promise
      .then(then, (refused) => {
        box.error = refused.message;
        box.review = null;
        return refused.message;
      })
      .then((words) => {
        calledOff();
        box.busy = false;
        draw(box);
        Amends.announcer.say(words || '');
      });
  }

  function ask(box) {
    if (box.busy) {
      return Promise.resolve();
    }
    const body = box.choice === PASTED ? { text: box.text } : { comment: Number(box.choice) };
    const asked = box.text;
    return attempt(box, Amends.rest.send('POST', own.path(box.issue), body), (review) => {
      box.review = review;
      box.read = review.text === undefined ? asked : review.text;
      return result.inWords(review, box.aside);
    });
  }

  function again(box, promise) {
    return attempt(box, promise, () => '').then(() => box.error || ask(box));
  }

  /** A hint goes; who put it aside goes on at the next one, and never on what switches all off. */
  const AWAY = {
    once: (box, rule) => {
      box.aside = box.aside.concat([rule]);
      draw(box);
      Amends.announcer.say(AJS.I18n.getText('amends.review.put-aside'));
      return Promise.resolve();
    },
    ticket: (box, rule) => again(box, own.hideHere(box.issue, rule)),
    me: (box, rule) => again(box, own.hideForMe(rule))
  };

  const ACTIONS = {
    show: (box) => again(box, own.show(box.issue, box.review.hidden)).then(() => Amends.dom.focus(box.place, 'ask')),
    want: (box) => want(box, true),
    unwant: (box) => want(box, false)
  };

  function act(box, button) {
    const action = button.getAttribute('data-review-action');
    if (!AWAY[action]) {
      ACTIONS[action](box);
      return;
    }
    const next = result.besides(box.place, button);
    AWAY[action](box, button.getAttribute('data-subject')).then(() => Amends.dom.focus(box.place, next) || Amends.dom.focus(box.place, 'ask'));
  }

  function turned(box, on) {
    box.wanted = on;
    box.review = null;
  }

  function want(box, on) {
    attempt(box, own.want(on), () => {
      turned(box, on);
      Amends.reviewLive.want(on);
      return on ? AJS.I18n.getText('amends.review.wanted') : AJS.I18n.getText('amends.review.unwanted');
    }).then(() => Amends.dom.focus(box.place, on ? 'unwant' : 'want'));
  }

  function opened(box) {
    box.open = box.place.open;
    if (!box.open) {
      return;
    }
    draw(box);
    if (box.wanted) {
      Amends.rest.send('GET', own.path(box.issue)).then(
        (told) => {
          box.comments = told.comments;
          draw(box);
        },
        (refused) => {
          box.error = refused.message;
          draw(box);
        }
      );
    }
  }

  /* Finding panels on the page. */

  function changed(box, target) {
    if (target.matches('select')) {
      Object.assign(box, { choice: target.value, review: null, aside: [], error: '' });
      draw(box);
      if (box.choice !== PASTED) {
        ask(box);
      }
    }
  }

  function made(box) {
    const place = build(
      'details',
      { class: 'amends-review', open: box.open },
      build('summary', {}, AJS.I18n.getText('amends.review.title')),
      build('div', { class: 'amends-review-content' })
    );
    place.addEventListener('toggle', () => opened(box));
    place.addEventListener('input', (event) => {
      if (event.target.matches('textarea')) {
        box.text = event.target.value;
        box.aside = [];
      }
    });
    place.addEventListener('change', (event) => changed(box, event.target));
    place.addEventListener('submit', (event) => {
      event.preventDefault();
      ask(box);
    });
    place.addEventListener('click', (event) => {
      const button = event.target.closest('[data-review-action]');
      if (button) {
        act(box, button);
      }
    });
    return place;
  }

  function adopt(panel) {
    const told = JSON.parse(panel.getAttribute('data-state')).review;
    const issue = panel.getAttribute('data-issue');
    const there = panel.parentNode.querySelector('.amends-review');
    if (!told || !told.on || there) {
      return;
    }
    const box = boxes.get(issue) || freshState(issue, told);
    boxes.set(issue, box);
    box.wanted = told.wanted;
    box.place = made(box);
    panel.after(box.place);
    if (box.open) {
      draw(box);
    }
  }

  function look() {
    document.querySelectorAll('.amends-panel').forEach(adopt);
    boxes.forEach((box, issue) => box.place.isConnected || document.querySelector('.amends-panel[data-issue="' + issue + '"]') || boxes.delete(issue));
  }

  Amends.review = {
    /** The hints beside the comment box switched all of it off, or on. */
    want: (on) =>
      boxes.forEach((box) => {
        turned(box, on);
        draw(box);
      })
  };

  Amends.dom.whenAdded(look);
  Amends.dom.whenReady(look);
})((window.Amends = window.Amends || {}));
