/*
 * What stands around the lines of the queue: its buckets with their counts, whose follow-ups are shown, what is done with all
 * that are chosen, what became of that, and the way to the next page.
 */
(function (Amends) {
  'use strict';

  const build = Amends.dom.build;

  function names() {
    return {
      overdue: AJS.I18n.getText('amends.queue.bucket.overdue'),
      today: AJS.I18n.getText('amends.queue.bucket.today'),
      week: AJS.I18n.getText('amends.queue.bucket.week'),
      later: AJS.I18n.getText('amends.queue.bucket.later'),
      failed: AJS.I18n.getText('amends.queue.bucket.failed')
    };
  }

  function nothing() {
    return {
      overdue: AJS.I18n.getText('amends.queue.none.overdue'),
      today: AJS.I18n.getText('amends.queue.none.today'),
      week: AJS.I18n.getText('amends.queue.none.week'),
      later: AJS.I18n.getText('amends.queue.none.later'),
      failed: AJS.I18n.getText('amends.queue.none.failed')
    };
  }

  function bucket(page, code) {
    const count = page.state.counts[code];
    const urgent = count > 0 && (code === 'overdue' || code === 'failed');
    return build(
      'li',
      { 'data-key': 'bucket:' + code },
      build(
        'button',
        {
          type: 'button',
          class: 'amends-bucket',
          'data-action': 'bucket',
          'data-subject': code,
          'data-key': 'bucket-button:' + code,
          'aria-current': page.state.bucket === code ? 'true' : null
        },
        names()[code],
        ' ',
        build('span', { class: urgent ? 'amends-amount amends-urgent' : 'amends-amount' }, count)
      )
    );
  }

  function buckets(page) {
    return build(
      'nav',
      { 'aria-label': AJS.I18n.getText('amends.queue.buckets'), 'data-key': 'buckets' },
      build(
        'ul',
        { class: 'amends-buckets' },
        Object.keys(names()).map((code) => bucket(page, code))
      )
    );
  }

  function owners(page) {
    const others = page.state.owners.filter((one) => !one.me).map((one) => build('option', { value: one.key }, one.name));
    return build(
      'div',
      { class: 'amends-owner', 'data-key': 'owners' },
      build('label', { for: 'amends-queue-owner' }, AJS.I18n.getText('amends.queue.whose')),
      build(
        'select',
        { id: 'amends-queue-owner', class: 'amends-input', 'data-action': 'owner', 'data-key': 'owner', value: page.owner() },
        build('option', { value: '' }, AJS.I18n.getText('amends.queue.everybodys')),
        build('option', { value: 'me' }, AJS.I18n.getText('amends.queue.mine')),
        others
      )
    );
  }

  function chooseAll(page) {
    const all = page.choosable();
    const chosen = page.chosen().length;
    return build(
      'div',
      { class: 'amends-choice', 'data-key': 'all-row' },
      build('input', {
        type: 'checkbox',
        id: 'amends-queue-all',
        'data-action': 'all',
        'data-key': 'all',
        checked: all.length > 0 && chosen === all.length,
        disabled: all.length === 0
      }),
      build(
        'label',
        { for: 'amends-queue-all' },
        chosen > 0 ? AJS.I18n.getText('amends.queue.chosen', chosen) : AJS.I18n.getText('amends.queue.all')
      )
    );
  }

  function bulkButton(action) {
    const words = Amends.queueRows.words(action);
    return build(
      'button',
      {
        type: 'button',
        class: 'aui-button',
        'data-action': action,
        'data-subject': Amends.queueForms.CHOSEN,
        'data-key': action + ':' + Amends.queueForms.CHOSEN,
        'aria-label': AJS.I18n.getText('amends.panel.about', words, AJS.I18n.getText('amends.queue.those'))
      },
      words
    );
  }

  function bulk(page) {
    const actions = ['done', 'move', 'cancel'].concat(page.state.bucket === 'failed' ? ['retry'] : []);
    return (
      page.state.rows.length > 0 &&
      build(
        'div',
        { class: 'amends-bulk', role: 'group', 'aria-label': AJS.I18n.getText('amends.queue.bulk'), 'data-key': 'bulk' },
        chooseAll(page),
        page.chosen().length > 0 && build('div', { class: 'amends-buttons', 'data-key': 'bulk-buttons' }, actions.map(bulkButton)),
        Amends.queueRows.formOf(page, Amends.queueForms.CHOSEN)
      )
    );
  }

  /** How many were done, and of each that was not its ticket and why. */
  function result(page) {
    const told = page.view.result;
    return (
      told &&
      build(
        'div',
        { class: 'amends-result', 'data-key': 'result' },
        told.words && build('p', { class: 'amends-said', 'data-key': 'result-words' }, told.words),
        told.refused.map((one, at) => build('p', { class: 'amends-error', 'data-key': 'refused:' + at }, one))
      )
    );
  }

  function lines(page) {
    const state = page.state;
    return state.rows.length > 0
      ? Amends.queueRows.draw(page, AJS.I18n.getText('amends.queue.table', names()[state.bucket]))
      : build('p', { class: 'amends-none', 'data-key': 'none' }, nothing()[state.bucket]);
  }

  function draw(page) {
    return build(
      'div',
      { class: 'amends-queue-page', 'data-key': 'page', 'aria-busy': page.view.busy ? 'true' : null },
      build('h2', { 'data-key': 'title' }, AJS.I18n.getText('amends.queue.title')),
      build('div', { class: 'amends-queue-head', 'data-key': 'head' }, buckets(page), owners(page)),
      bulk(page),
      result(page),
      page.view.error && build('p', { class: 'amends-error', 'data-key': 'error' }, page.view.error),
      lines(page),
      Amends.pages.hidden(page.state),
      Amends.pages.draw(page.state)
    );
  }

  Amends.queueFrame = { draw: draw, names: names };
})((window.Amends = window.Amends || {}));
