/*
 * The report of a project: tables, in which each share has its n and a bar of its interval.
 */
(function (Amends) {
  'use strict';

  const build = Amends.dom.build;

  function head(names, from) {
    const cells = names.map((name, at) => build('th', { scope: 'col', class: at >= from ? 'amends-number' : null }, name));
    return build('thead', {}, build('tr', {}, cells));
  }

  function table(key, title, names, from, rows) {
    return build(
      'section',
      { 'data-part': key, 'data-key': key, 'aria-labelledby': 'amends-report-' + key },
      build('h3', { id: 'amends-report-' + key }, title),
      build(
        'div',
        { class: 'amends-scroll', tabindex: '0', role: 'group', 'aria-label': title },
        build('table', { class: 'aui', 'aria-label': title }, head(names, from), build('tbody', {}, rows))
      )
    );
  }

  function number(words) {
    return build('td', { class: 'amends-number' }, words);
  }

  function few(state) {
    return AJS.I18n.getText('amends.report.few', state.few);
  }

  /** How many, in words where they are few. */
  function many(state, one) {
    return one.few ? few(state) : one.n ? String(one.n) : AJS.I18n.getText('amends.report.none');
  }

  function month(state, one) {
    const counts = one.counts || state.orders.map(() => '');
    return build(
      'tr',
      { 'data-month': one.month },
      build('th', { scope: 'row' }, one.label),
      number(many(state, one)),
      counts.map((count) => number(String(count)))
    );
  }

  /** From the first in which an apology began: what was before that fills no lines. */
  function begun(state) {
    const first = state.months.findIndex((one) => one.n || one.few);
    return state.months.slice(first);
  }

  /** The words beside it say the same. */
  function bar(line) {
    const band = build('span', {});
    const mark = build('i', {});
    band.style.insetInlineStart = line.low + '%';
    band.style.insetInlineEnd = 100 - line.high + '%';
    mark.style.insetInlineStart = line.percent + '%';
    return build('div', { class: 'amends-interval', 'aria-hidden': 'true' }, band, mark);
  }

  function share(state, line) {
    const known = line.percent !== undefined;
    return build(
      'tr',
      { 'data-what': line.what },
      build('th', { scope: 'row' }, line.what),
      number(many(state, line)),
      number(known ? AJS.I18n.getText('amends.report.share', line.percent, line.low, line.high) : ''),
      build('td', {}, known && bar(line))
    );
  }

  function shares(state, section, title) {
    const names = [
      AJS.I18n.getText('amends.report.column.what'),
      'n',
      AJS.I18n.getText('amends.report.column.percent'),
      AJS.I18n.getText('amends.report.column.interval')
    ];
    return table(
      section,
      title,
      names,
      1,
      state.lines.filter((line) => line.section === section).map((line) => share(state, line))
    );
  }

  function override(one) {
    return build(
      'tr',
      { 'data-ticket': one.key },
      build('td', {}, build('a', { href: one.href }, one.key)),
      build('td', {}, one.at),
      build('td', {}, one.reason)
    );
  }

  function overrides(state) {
    return state.overrides.length
      ? table(
          'overrides',
          AJS.I18n.getText('amends.report.section.overrides'),
          [AJS.I18n.getText('amends.refusals.ticket'), AJS.I18n.getText('amends.refusals.at'), AJS.I18n.getText('amends.report.reason')],
          3,
          state.overrides.map(override)
        )
      : build('p', { class: 'amends-meta' }, AJS.I18n.getText('amends.report.overrides.none'));
  }

  function adopt(box) {
    if (box.firstElementChild) {
      return;
    }
    const state = JSON.parse(box.getAttribute('data-state'));
    const context = window.AJS && AJS.contextPath ? AJS.contextPath() : '';
    const file = context + '/rest/amends/1.0/projects/' + encodeURIComponent(box.getAttribute('data-project')) + '/report.csv';
    Amends.dom.show(
      box,
      build(
        'div',
        { 'data-key': 'page' },
        build('h2', {}, AJS.I18n.getText('amends.report.title')),
        build('p', { class: 'amends-meta' }, AJS.I18n.getText('amends.report.about', state.few)),
        build('div', { class: 'amends-chart', 'data-key': 'chart' }),
        table(
          'months',
          AJS.I18n.getText('amends.report.section.months'),
          [AJS.I18n.getText('amends.report.month'), 'n'].concat(state.orders),
          1,
          begun(state).map((one) => month(state, one))
        ),
        shares(state, 'orders', AJS.I18n.getText('amends.report.section.orders')),
        shares(state, 'kept', AJS.I18n.getText('amends.report.section.kept')),
        shares(state, 'satisfaction', AJS.I18n.getText('amends.report.section.satisfaction')),
        overrides(state),
        build('p', { class: 'amends-file' }, build('a', { href: file, download: 'report.csv' }, AJS.I18n.getText('amends.invited.csv')))
      )
    );
  }

  function look() {
    document.querySelectorAll('.amends-report').forEach(adopt);
    document.querySelectorAll('.amends-report .amends-chart').forEach((box) => {
      Amends.chart(box, JSON.parse(box.closest('.amends-report').getAttribute('data-state')));
    });
  }

  Amends.dom.whenAdded(look);
  Amends.dom.whenReady(look);
})((window.Amends = window.Amends || {}));
