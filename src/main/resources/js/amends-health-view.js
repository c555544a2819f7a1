/*
 * The health page as it is drawn: all in all, then section by section, first what needs somebody.
 */
(function (Amends) {
  'use strict';

  const build = Amends.dom.build;
  const parts = Amends.healthParts;

  const STATES = {
    scheduled: AJS.I18n.getText('amends.health.state.scheduled'),
    due: AJS.I18n.getText('amends.health.state.due'),
    task: AJS.I18n.getText('amends.health.state.task'),
    done: AJS.I18n.getText('amends.health.state.done'),
    'not-recorded': AJS.I18n.getText('amends.health.state.not-recorded'),
    cancelled: AJS.I18n.getText('amends.health.state.cancelled'),
    failed: AJS.I18n.getText('amends.health.state.failed')
  };

  function ticket(one) {
    return one.href ? [build('a', { href: one.href }, one.ticket), ' ', one.summary] : AJS.I18n.getText('amends.health.failed.gone');
  }

  function wakeUp(state) {
    const run = state.wakeUp;
    if (!run) {
      return parts.part('wake-up', AJS.I18n.getText('amends.health.wake-up'), null, build('p', {}, AJS.I18n.getText('amends.health.wake-up.never')));
    }
    const late = parts.lozenge('error', AJS.I18n.getText('amends.health.wake-up.late'));
    return parts.part(
      'wake-up',
      AJS.I18n.getText('amends.health.wake-up'),
      run.late ? late : parts.good(),
      build('p', {}, AJS.I18n.getText('amends.health.wake-up.last', run.text, run.host || AJS.I18n.getText('amends.health.nameless'))),
      run.late && build('p', {}, AJS.I18n.getText('amends.health.wake-up.late.words'))
    );
  }

  function number(one) {
    return build('li', { 'data-state': one.state }, build('span', { class: 'amends-health-number' }, one.count), STATES[one.state] || one.state);
  }

  function followUps(state) {
    return parts.part(
      'follow-ups',
      AJS.I18n.getText('amends.health.follow-ups'),
      state.stuck ? parts.lozenge('error', AJS.I18n.getText('amends.health.stuck.words')) : parts.good(),
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
      parts.part(
        'waits',
        AJS.I18n.getText('amends.health.waits'),
        parts.needsYou('moved'),
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
      parts.part(
        'failed',
        AJS.I18n.getText('amends.health.failed'),
        parts.needsYou('error'),
        build('ul', { class: 'amends-health-failed', 'data-key': 'failed-list' }, all.map((one) => failedOne(page, one))),
        build(
          'div',
          { class: 'amends-buttons', 'data-key': 'failed-buttons' },
          parts.button('retry-all', AJS.I18n.getText('amends.health.retry.all'), null, page.busy),
          page.state.next && parts.button('more', AJS.I18n.getText('amends.health.more'), null, page.busy)
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
    const mark = run && (run.problems.length ? parts.needsYou('error') : parts.good());
    return parts.part(
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
      parts.part(
        'starts',
        AJS.I18n.getText('amends.health.starts'),
        parts.needsYou('error'),
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
      parts.part('audit', AJS.I18n.getText('amends.health.audit'), parts.needsYou('error'), build('p', {}, state.unaudited))
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
    return parts.part(
      'instance',
      AJS.I18n.getText('amends.health.instance'),
      twice(state) ? parts.needsYou('error') : null,
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

  function elsewhere(page) {
    const addresses = page.state.elsewhere;
    return (
      addresses &&
      build(
        'div',
        { class: 'aui-message aui-message-warning amends-elsewhere', 'data-key': 'elsewhere' },
        build('p', {}, AJS.I18n.getText('amends.health.elsewhere', addresses.here, addresses.home)),
        parts.button('act-here', AJS.I18n.getText('amends.admin.elsewhere.act'), null, page.busy)
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
      well ? parts.good() : parts.needsYou('moved'),
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
        Amends.healthRebuild.section(page),
        instance(state),
        build('div', { class: 'amends-buttons', 'data-key': 'buttons' }, parts.button('again', AJS.I18n.getText('amends.health.again'), null, page.busy))
      )
    );
  }

  Amends.healthView = { draw: draw };
})((window.Amends = window.Amends || {}));
