/*
 * The health page: what the server said, drawn; looked at again and retried over REST.
 */
(function (Amends) {
  'use strict';

  const build = Amends.dom.build;

  const STATES = {
    scheduled: AJS.I18n.getText('amends.health.state.scheduled'),
    due: AJS.I18n.getText('amends.health.state.due'),
    task: AJS.I18n.getText('amends.health.state.task'),
    done: AJS.I18n.getText('amends.health.state.done'),
    'not-recorded': AJS.I18n.getText('amends.health.state.not-recorded'),
    cancelled: AJS.I18n.getText('amends.health.state.cancelled'),
    failed: AJS.I18n.getText('amends.health.state.failed')
  };

  function lozenge(kind, words) {
    return build('span', { class: 'aui-lozenge aui-lozenge-' + kind }, words);
  }

  function good() {
    return lozenge('success', AJS.I18n.getText('amends.health.good'));
  }

  function part(key, title, mark, ...content) {
    const id = 'amends-health-' + key;
    return build(
      'section',
      { class: 'amends-health-part', 'data-part': key, 'data-key': key, 'aria-labelledby': id },
      build('h3', { id: id }, build('span', {}, title), mark),
      content
    );
  }

  function button(action, words, label, busy) {
    return build(
      'button',
      {
        type: 'button',
        class: 'aui-button',
        'data-action': action,
        'data-key': action,
        'aria-label': label,
        'aria-disabled': busy ? 'true' : null
      },
      words
    );
  }

  function ticket(one) {
    return one.href ? [build('a', { href: one.href }, one.ticket), ' ', one.summary] : AJS.I18n.getText('amends.health.failed.gone');
  }

  function wakeUp(state) {
    const run = state.wakeUp;
    if (!run) {
      return part('wake-up', AJS.I18n.getText('amends.health.wake-up'), null, build('p', {}, AJS.I18n.getText('amends.health.wake-up.never')));
    }
    const late = lozenge('error', AJS.I18n.getText('amends.health.wake-up.late'));
    return part(
      'wake-up',
      AJS.I18n.getText('amends.health.wake-up'),
      run.late ? late : good(),
      build('p', {}, AJS.I18n.getText('amends.health.wake-up.last', run.text, run.host || AJS.I18n.getText('amends.health.nameless'))),
      run.late && build('p', {}, AJS.I18n.getText('amends.health.wake-up.late.words'))
    );
  }

  function number(one) {
    return build('li', { 'data-state': one.state }, build('span', { class: 'amends-health-number' }, one.count), STATES[one.state] || one.state);
  }

  function followUps(state) {
    return part(
      'follow-ups',
      AJS.I18n.getText('amends.health.follow-ups'),
      state.stuck ? lozenge('error', AJS.I18n.getText('amends.health.stuck.words')) : good(),
      build('ul', { class: 'amends-health-numbers' }, state.states.map(number)),
      build('p', {}, state.due ? AJS.I18n.getText('amends.health.due', state.due) : AJS.I18n.getText('amends.health.due.none')),
      state.stuck && build('p', {}, AJS.I18n.getText('amends.health.stuck', state.stuck.due), ' ', ticket(state.stuck))
    );
  }

  function waiting(one) {
    const projects = one.projects.join(', ');
    const count = one.more
      ? AJS.I18n.getText('amends.health.waits.more', one.count, projects)
      : AJS.I18n.getText('amends.health.waits.count', one.count, projects);
    return build('li', { 'data-why': one.why }, one.words, ' ', count);
  }

  function waits(state) {
    return (
      state.waits.length > 0 &&
      part(
        'waits',
        AJS.I18n.getText('amends.health.waits'),
        lozenge('moved', AJS.I18n.getText('amends.health.needs-you')),
        build('ul', {}, state.waits.map(waiting))
      )
    );
  }

  function failedOne(page, one) {
    const reason = one.reason || AJS.I18n.getText('amends.health.failed.no-reason');
    const named = one.ticket || one.id;
    return build(
      'li',
      { 'data-id': one.id, 'data-key': one.id },
      build(
        'div',
        { class: 'amends-health-what' },
        build('p', {}, ticket(one)),
        build('p', { class: 'amends-hint' }, AJS.I18n.getText('amends.health.failed.about', reason, one.due)),
        page.refused[one.id] && build('p', { class: 'amends-error' }, AJS.I18n.getText('amends.health.retry.refused', page.refused[one.id]))
      ),
      build(
        'button',
        {
          type: 'button',
          class: 'aui-button',
          'data-action': 'retry',
          'data-id': one.id,
          'data-key': 'retry-' + one.id,
          'aria-label': AJS.I18n.getText('amends.health.retry.of', named),
          'aria-disabled': page.busy ? 'true' : null
        },
        AJS.I18n.getText('amends.health.retry')
      )
    );
  }

  function failed(page) {
    const all = page.state.failed;
    return (
      all.length > 0 &&
      part(
        'failed',
        AJS.I18n.getText('amends.health.failed'),
        lozenge('error', AJS.I18n.getText('amends.health.needs-you')),
        build('ul', { class: 'amends-health-failed', 'data-key': 'failed-list' }, all.map((one) => failedOne(page, one))),
        build(
          'div',
          { class: 'amends-buttons', 'data-key': 'failed-buttons' },
          button('retry-all', AJS.I18n.getText('amends.health.retry.all'), null, page.busy),
          page.state.next && button('more', AJS.I18n.getText('amends.health.more'), null, page.busy)
        )
      )
    );
  }

  function dryRunWords(run) {
    if (!run) {
      return build('p', {}, AJS.I18n.getText('amends.health.dry-run.never'));
    }
    if (run.problems.length === 0) {
      return build('p', {}, AJS.I18n.getText('amends.health.dry-run.good', run.text));
    }
    return [
      build('p', {}, AJS.I18n.getText('amends.health.dry-run.bad', run.text)),
      build(
        'ul',
        {},
        run.problems.map((one) => build('li', {}, build('strong', {}, one.project), ': ', one.message))
      )
    ];
  }

  function dryRun(state) {
    const run = state.dryRun;
    const mark = run && (run.problems.length ? lozenge('error', AJS.I18n.getText('amends.health.needs-you')) : good());
    return part(
      'dry-run',
      AJS.I18n.getText('amends.health.dry-run'),
      mark,
      dryRunWords(run),
      build('p', { class: 'amends-hint' }, AJS.I18n.getText('amends.health.dry-run.hint'))
    );
  }

  function starts(state) {
    return (
      state.starts.length > 0 &&
      part(
        'starts',
        AJS.I18n.getText('amends.health.starts'),
        lozenge('error', AJS.I18n.getText('amends.health.needs-you')),
        build(
          'ul',
          {},
          state.starts.map((one) => build('li', {}, build('strong', {}, one.project), ': ', one.message))
        )
      )
    );
  }

  function audit(state) {
    return (
      state.unaudited &&
      part('audit', AJS.I18n.getText('amends.health.audit'), lozenge('error', AJS.I18n.getText('amends.health.needs-you')), build('p', {}, state.unaudited))
    );
  }

  function twice(state) {
    return state.fields.some((one) => one.ids.length > 1);
  }

  function field(one) {
    return one.ids.length > 1
      ? AJS.I18n.getText('amends.health.field.many', one.name, one.ids.join(', '))
      : AJS.I18n.getText('amends.health.field.one', one.name, one.ids[0]);
  }

  function fields(state) {
    return state.fields.length ? state.fields.map((one) => build('p', {}, field(one))) : build('p', {}, AJS.I18n.getText('amends.health.field.none'));
  }

  function instance(state) {
    const clock = state.clock;
    const rows = state.tables.map((one) => one.table + ' ' + one.count).join(', ');
    return part(
      'instance',
      AJS.I18n.getText('amends.health.instance'),
      twice(state) ? lozenge('error', AJS.I18n.getText('amends.health.needs-you')) : null,
      build(
        'p',
        {},
        AJS.I18n.getText(
          'amends.health.clock',
          clock.jiraText,
          clock.jiraZone,
          clock.serverText,
          clock.serverZone
        )
      ),
      build('p', { class: 'amends-hint' }, AJS.I18n.getText('amends.health.clock.database')),
      fields(state),
      build('p', { class: 'amends-hint' }, AJS.I18n.getText('amends.health.tables', state.counted), ' ', rows)
    );
  }

  function rebuildWords(one) {
    const of = [one.done, one.total, one.changed];
    return {
      never: AJS.I18n.getText('amends.rebuild.never'),
      running: one.total === undefined ? AJS.I18n.getText('amends.rebuild.begins') : AJS.I18n.getText('amends.rebuild.running', ...of),
      stopped: AJS.I18n.getText('amends.rebuild.stopped', ...of),
      finished: AJS.I18n.getText('amends.rebuild.finished', one.done, one.changed, one.at)
    }[one.state];
  }

  function rebuildBar(one) {
    return (
      one.total > 0 &&
      build('progress', { value: one.done, max: one.total, 'aria-label': AJS.I18n.getText('amends.rebuild.title'), 'data-key': 'rebuild-bar' })
    );
  }

  function rebuild(page) {
    const one = page.rebuild;
    return (
      one &&
      part(
        'rebuild',
        AJS.I18n.getText('amends.rebuild.title'),
        one.state === 'running' ? lozenge('current', AJS.I18n.getText('amends.rebuild.runs')) : null,
        build('p', { 'data-rebuild': one.state }, rebuildWords(one)),
        rebuildBar(one),
        one.failed > 0 && build('p', { class: 'amends-error' }, AJS.I18n.getText('amends.rebuild.failed', one.failed)),
        build('p', { class: 'amends-hint' }, AJS.I18n.getText('amends.rebuild.hint')),
        build(
          'div',
          { class: 'amends-buttons', 'data-key': 'rebuild-buttons' },
          one.state === 'running' && button('rebuild-stop', AJS.I18n.getText('amends.rebuild.stop'), null, page.busy),
          one.state === 'stopped' && button('rebuild-resume', AJS.I18n.getText('amends.rebuild.resume'), null, page.busy),
          one.state !== 'running' && button('rebuild-start', AJS.I18n.getText('amends.rebuild.start'), null, page.busy)
        )
      )
    );
  }

  /** While it runs the page asks again by itself; nobody is told of each step. */
  function follow(page) {
    return Amends.rest.send('GET', '/admin/rebuild').then((one) => {
      page.rebuild = one;
      draw(page);
      if (one.state === 'running' && document.contains(page.box)) {
        window.setTimeout(() => follow(page), 2000);
      }
      return '';
    });
  }

  function rebuilt(page, what) {
    return Amends.rest.send('POST', '/admin/rebuild/' + what, {}).then((one) => {
      page.rebuild = one;
      window.setTimeout(() => follow(page), 500);
      return rebuildWords(one);
    });
  }

  function elsewhere(page) {
    const addresses = page.state.elsewhere;
    return (
      addresses &&
      build(
        'div',
        { class: 'aui-message aui-message-warning amends-elsewhere', 'data-key': 'elsewhere' },
        build('p', {}, AJS.I18n.getText('amends.health.elsewhere', addresses.here, addresses.home)),
        button('act-here', AJS.I18n.getText('amends.admin.elsewhere.act'), null, page.busy)
      )
    );
  }

  function isGood(state) {
    const wrong = [
      !state.wakeUp || state.wakeUp.late,
      state.stuck,
      state.waits.length,
      state.failed.length,
      state.starts.length,
      state.unaudited,
      state.dryRun && state.dryRun.problems.length,
      twice(state),
      state.elsewhere
    ];
    return !wrong.some(Boolean);
  }

  function overall(page) {
    const well = isGood(page.state);
    return build(
      'p',
      { 'data-key': 'overall', 'data-overall': well ? 'good' : 'needs-you' },
      well ? good() : lozenge('moved', AJS.I18n.getText('amends.health.needs-you')),
      ' ',
      well && AJS.I18n.getText('amends.health.good.words')
    );
  }

  function draw(page) {
    const state = page.state;
    Amends.dom.show(
      page.box,
      build(
        'div',
        { class: 'amends-health-page', 'data-key': 'page', 'aria-busy': page.busy ? 'true' : null },
        build('h2', { 'data-key': 'title' }, AJS.I18n.getText('amends.health.heading')),
        overall(page),
        elsewhere(page),
        page.said && build('p', { 'data-key': 'said', class: 'amends-said' }, page.said),
        page.error && build('p', { 'data-key': 'error', class: 'amends-error' }, page.error),
        failed(page),
        waits(state),
        starts(state),
        audit(state),
        wakeUp(state),
        followUps(state),
        dryRun(state),
        rebuild(page),
        instance(state),
        build('div', { class: 'amends-buttons', 'data-key': 'buttons' }, button('again', AJS.I18n.getText('amends.health.again'), null, page.busy))
      )
    );
  }

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
    'rebuild-start': (page) => rebuilt(page, 'start'),
    'rebuild-stop': (page) => rebuilt(page, 'stop'),
    'rebuild-resume': (page) => rebuilt(page, 'resume')
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
      follow(page).catch(() => {});
    }
  }

  if (document.readyState === 'loading') {
    document.addEventListener('DOMContentLoaded', start);
  } else {
    start();
  }
})((window.Amends = window.Amends || {}));
