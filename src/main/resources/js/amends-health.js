/*
 * The health page: what the server said, drawn; looked at again and retried over REST.
 */
(function (Amends) {
  'use strict';

  const rebuild = Amends.healthRebuild;
  const draw = Amends.healthView.draw;

  function words(failure) {
    return AJS.I18n.getText('amends.health.not-done', (failure.errors || [failure]).map((one) => one.message).join(' '));
  }

  /** One thing at a time; what comes of it is shown and said. */
  function once(page, work) {
    if (page.busy) {
      return;
    }
    Object.assign(page, { busy: true, error: '', said: '' });
    draw(page);
    work()
      .then(
        (said) => (page.said = said),
        (failure) => (page.error = words(failure))
      )
      .then(() => {
        page.busy = false;
        draw(page);
        Amends.announcer.say(page.said || page.error);
      });
  }

  function look(page) {
    return Amends.rest.send('GET', '/admin/health').then((state) => {
      page.state = state;
      return AJS.I18n.getText('amends.health.looked');
    });
  }

  function more(page) {
    return Amends.rest.send('GET', '/admin/health?after=' + encodeURIComponent(page.state.next)).then((state) => {
      state.failed = page.state.failed.concat(state.failed);
      page.state = state;
      return AJS.I18n.getText('amends.health.looked');
    });
  }

  function keep(page, answer) {
    answer.refused.forEach((one) => (page.refused[one.id] = one.message));
    return answer.done.length;
  }

  function retried(page, count) {
    return look(page).then(() => AJS.I18n.getText('amends.health.retry.done', count));
  }

  function retry(page, id) {
    return Amends.rest.send('POST', '/admin/health/retry', { ids: [id] }).then((answer) => retried(page, keep(page, answer)));
  }

  /** A hundred at a time, on and on. */
  function retryAll(page, after, before) {
    return Amends.rest.send('POST', '/admin/health/retry', { all: true, after: after }).then((answer) => {
      const count = before + keep(page, answer);
      return answer.next ? retryAll(page, answer.next, count) : retried(page, count);
    });
  }

  function actHere(page) {
    return Amends.rest.send('PUT', '/admin/address', {}).then(() => look(page));
  }

  const ACTIONS = {
    again: look,
    more: more,
    retry: (page, pressed) => retry(page, pressed.getAttribute('data-id')),
    'retry-all': (page) => retryAll(page, '', 0),
    'act-here': actHere,
    'rebuild-start': (page) => rebuild.send(page, 'start', draw),
    'rebuild-stop': (page) => rebuild.send(page, 'stop', draw),
    'rebuild-resume': (page) => rebuild.send(page, 'resume', draw)
  };

  function start() {
    const box = document.querySelector('.amends-health');
    if (box && !box.firstElementChild) {
      const page = { box: box, state: JSON.parse(box.getAttribute('data-health')), refused: {}, busy: false, error: '', said: '' };
      box.addEventListener('click', (event) => {
        const pressed = event.target.closest('[data-action]');
        if (pressed) {
          once(page, () => ACTIONS[pressed.getAttribute('data-action')](page, pressed));
        }
      });
      draw(page);
      rebuild.follow(page, draw).catch(() => {});
    }
  }

  Amends.dom.whenReady(start);
})((window.Amends = window.Amends || {}));
