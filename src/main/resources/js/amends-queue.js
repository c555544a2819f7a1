/*
 * The page of a project's follow-ups: drawn from the state that comes with it, and again from what Amends answers.
 */
(function (Amends) {
  'use strict';

  const pages = new Map();

  function freshView() {
    return { forms: {}, errors: {}, chosen: {}, result: null, error: '', busy: false };
  }

  function pathOf(page) {
    return '/projects/' + encodeURIComponent(page.project) + '/follow-ups';
  }

  function pageOf(box) {
    const page = { box: box, project: box.getAttribute('data-project'), view: freshView(), asked: 0 };
    page.state = JSON.parse(box.getAttribute('data-state'));
    page.draw = () => draw(page);
    page.write = write;
    page.row = (id) => page.state.rows.find((one) => one.id === id);
    page.choosable = () => page.state.rows.filter((one) => !one.readOnly).map((one) => one.id);
    page.chosen = () => page.choosable().filter((id) => page.view.chosen[id]);
    page.isChosen = (id) => Boolean(page.view.chosen[id]);
    page.owner = () => (page.state.owners.some((one) => one.me && one.key === page.state.owner) ? 'me' : page.ownerAsked());
    page.ownerAsked = () => (page.wish && page.wish.owner === 'me' ? 'me' : page.state.owner);
    return page;
  }

  function draw(page) {
    if (!page.box.isConnected) {
      return;
    }
    Amends.dom.show(page.box, Amends.queueFrame.draw(page));
    if (page.view.focus) {
      Amends.dom.focus(page.box, page.view.focus);
      page.view.focus = null;
    }
  }

  /* Reading. */

  function query(wish) {
    return Object.keys(wish)
      .filter((name) => wish[name] !== '' && wish[name] !== 0)
      .map((name) => name + '=' + encodeURIComponent(wish[name]))
      .join('&');
  }

  function wishOf(page) {
    return { bucket: page.state.bucket, owner: page.owner(), start: page.state.start };
  }

  /** Asks for what is wished; an answer that was overtaken by another question is dropped. */
  function load(page, wish) {
    page.asked += 1;
    const mine = page.asked;
    page.wish = wish;
    page.view.busy = true;
    page.draw();
    return Amends.rest.send('GET', pathOf(page) + '?' + query(wish)).then(
      (state) => mine === page.asked && arrived(page, wish, state),
      (failure) => mine === page.asked && failed(page, failure)
    );
  }

  /** The last page may be empty now: then the one before it is the last. */
  function arrived(page, wish, state) {
    if (state.rows.length === 0 && state.start > 0 && state.start >= state.total) {
      return load(page, Object.assign({}, wish, { start: Math.max(0, state.start - state.limit) }));
    }
    page.state = state;
    Object.assign(page.view, { busy: false, error: '' });
    page.draw();
    return true;
  }

  function failed(page, failure) {
    Object.assign(page.view, { busy: false, error: messages(failure) });
    page.draw();
    Amends.announcer.say(page.view.error);
    return false;
  }

  function messages(failure) {
    return (failure.errors || [failure]).map((one) => one.message).join(' ');
  }

  /** Another bucket, owner or page: nothing is chosen there, and nothing asked. */
  function turn(page, change) {
    const wish = Object.assign(wishOf(page), { start: 0 }, change);
    page.view = freshView();
    load(page, wish).then((there) => there && Amends.announcer.say(inWords(page)));
  }

  function inWords(page) {
    return AJS.I18n.getText('amends.queue.shown', Amends.queueFrame.names()[page.state.bucket], page.state.total);
  }

  /* Writing. */

  function wordsOf(verb, done) {
    return {
      move: AJS.I18n.getText('amends.queue.result.move', done),
      cancel: AJS.I18n.getText('amends.queue.result.cancel', done),
      done: AJS.I18n.getText('amends.queue.result.done', done),
      retry: AJS.I18n.getText('amends.queue.result.retry', done)
    }[verb];
  }

  function told(one) {
    return one.ticket ? AJS.I18n.getText('amends.queue.refused', one.ticket, one.message) : one.message;
  }

  function resultOf(verb, answer) {
    const words = answer.done.length > 0 ? wordsOf(verb, answer.done.length) : '';
    return { words: words, refused: answer.refused.concat(answer.notices).map(told) };
  }

  /** Nothing was done, and what is wrong stands in the form: a day, a reason. Then it is put right there. */
  function isOfTheForm(page, wish, answer) {
    const form = page.view.forms[wish.place];
    const names = form ? Amends.forms.kinds[form.kind].fields(page, form).map((field) => field.name) : [];
    return answer.done.length === 0 && answer.refused.every((one) => names.indexOf(one.field) >= 0);
  }

  function distinct(refused) {
    return refused.filter((one, at) => refused.findIndex((other) => other.message === one.message) === at);
  }

  /** Sends what a form asks; what was refused stays chosen. */
  function write(page, wish) {
    const calledOff = Amends.announcer.sayWhenSlow(AJS.I18n.getText('amends.panel.saving'));
    return Amends.rest
      .send('POST', pathOf(page) + '/' + wish.verb, wish.body)
      .then(
        (answer) => {
          calledOff();
          if (isOfTheForm(page, wish, answer)) {
            return Amends.announcer.say(wish.failed({ errors: distinct(answer.refused) }));
          }
          wish.done();
          answer.done.forEach((id) => delete page.view.chosen[id]);
          page.view.result = resultOf(wish.verb, answer);
          const said = [page.view.result.words].concat(page.view.result.refused).filter(Boolean).join(' ');
          return load(page, wishOf(page)).then(() => Amends.announcer.say(said));
        },
        (failure) => {
          calledOff();
          Amends.announcer.say(wish.failed(failure));
        }
      );
  }

  /** What asks nothing first; its failure is told above the lines. */
  function writeAtOnce(page, verb, ids) {
    write(page, {
      verb: verb,
      body: { ids: ids },
      done: () => {},
      failed: (failure) => {
        page.view.result = { words: '', refused: [messages(failure)] };
        page.draw();
        return messages(failure);
      }
    });
  }

  /* Clicks. */

  function open(kind) {
    return (page, subject, target) => {
      page.view.forms = {};
      page.view.opener = target.getAttribute('data-key');
      Amends.forms.open(page, kind + ':' + subject, 'queue-' + kind, {});
    };
  }

  /** Says without an outcome that it is over; asked first, since it may be given no more from here. */
  function complete(page, subject, target) {
    open('complete')(page, subject, target);
    page.view.focus = 'complete:' + subject + '/save';
    page.draw();
  }

  const clicks = {
    bucket: (page, code) => turn(page, { bucket: code }),
    previous: (page) => turn(page, { start: Math.max(0, page.state.start - page.state.limit) }),
    next: (page) => turn(page, { start: page.state.start + page.state.limit }),
    move: open('move'),
    cancel: (page, subject, target) => {
      const form = target.closest('form[data-place]');
      form ? Amends.forms.close(page, form.getAttribute('data-place')) : open('cancel')(page, subject, target);
    },
    done: (page, subject, target) =>
      subject === Amends.queueForms.CHOSEN ? complete(page, subject, target) : open('done')(page, subject, target),
    without: (page, subject) => writeWithout(page, subject),
    retry: (page, subject) => writeAtOnce(page, 'retry', subject === Amends.queueForms.CHOSEN ? page.chosen() : [subject])
  };

  function writeWithout(page, subject) {
    page.view.focus = 'done:' + subject;
    page.view.forms = {};
    writeAtOnce(page, 'done', [subject]);
  }

  function pageAt(target) {
    const box = target instanceof Element && target.closest('.amends-queue');
    return box ? pages.get(box) : null;
  }

  function onClick(event) {
    const page = pageAt(event.target);
    const target = page && event.target.closest('button[data-action]');
    const click = target && clicks[target.getAttribute('data-action')];
    if (click && target.type !== 'submit') {
      click(page, target.getAttribute('data-subject'), target);
    }
  }

  function choose(page, target) {
    const ids = target.hasAttribute('data-choose') ? [target.getAttribute('data-choose')] : page.choosable();
    ids.forEach((id) => {
      page.view.chosen[id] = target.checked;
    });
    page.draw();
  }

  function remember(page, target) {
    const form = target.closest('form[data-place]');
    if (form && target.name) {
      page.view.forms[form.getAttribute('data-place')].values[target.name] = target.value;
    }
    return Boolean(form);
  }

  function onChange(event) {
    const page = pageAt(event.target);
    if (page && event.target.id === 'amends-queue-owner') {
      turn(page, { owner: event.target.value });
    } else if (page && event.target.type === 'checkbox') {
      choose(page, event.target);
    } else if (page && remember(page, event.target)) {
      page.draw();
    }
  }

  function onInput(event) {
    const page = pageAt(event.target);
    if (page && event.target.type !== 'checkbox') {
      remember(page, event.target);
    }
  }

  function onSubmit(event) {
    const page = pageAt(event.target);
    if (page) {
      event.preventDefault();
      Amends.forms.submit(page, event.target.getAttribute('data-place'));
    }
  }

  function onEscape(event) {
    const page = event.key === 'Escape' ? pageAt(event.target) : null;
    const form = page && event.target.closest('form[data-place]');
    if (form) {
      event.stopPropagation();
      Amends.forms.close(page, form.getAttribute('data-place'));
    }
  }

  function look() {
    document.querySelectorAll('.amends-queue').forEach((box) => {
      if (!pages.has(box)) {
        pages.set(box, pageOf(box));
        pages.get(box).draw();
      }
    });
    pages.forEach((page, box) => box.isConnected || pages.delete(box));
  }

  function listen() {
    document.addEventListener('click', onClick);
    document.addEventListener('change', onChange);
    document.addEventListener('input', onInput);
    document.addEventListener('submit', onSubmit);
    document.addEventListener('keydown', onEscape, true);
    Amends.dom.whenAdded(look);
  }

  listen();
  Amends.dom.whenReady(look);
})((window.Amends = window.Amends || {}));
