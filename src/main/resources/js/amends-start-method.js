/*
 * The second choice: which method agents follow, each with its stages and a dot for each step.
 */
(function (Amends) {
  'use strict';

  const build = Amends.dom.build;
  const parts = Amends.startParts;

  function dots(stage) {
    return Array.from({ length: stage.steps }, (none, at) => build('span', { class: at < stage.required ? 'amends-dot amends-dot-required' : 'amends-dot' }));
  }

  function stage(one) {
    return build(
      'li',
      {},
      build('span', { class: 'amends-start-stage' }, one.title),
      build('span', { class: 'amends-dots', 'aria-hidden': 'true' }, dots(one)),
      build('span', { class: 'amends-aside' }, AJS.I18n.getText('amends.start.method.steps', one.steps, one.required))
    );
  }

  function option(page, method) {
    return parts.option(
      'method',
      method.id,
      page.picks.method === method.id,
      [method.name, method.ships && [' ', build('span', { class: 'aui-lozenge' }, AJS.I18n.getText('amends.plan.as-shipped'))]],
      build('p', { class: 'amends-hint' }, AJS.I18n.getText('amends.start.method.steps', method.steps, method.required)),
      build('ol', { class: 'amends-start-stages' }, method.stages.map(stage))
    );
  }

  function draw(page) {
    const told = page.told.method;
    const title = AJS.I18n.getText('amends.start.method');
    return parts.draw(
      Object.assign(
        {
          choice: 'method',
          number: 2,
          title: title,
          hint: AJS.I18n.getText('amends.start.method.hint'),
          done: told.done,
          undo: told.undo,
          button: (!told.done || page.picks.method !== told.chosen) && AJS.I18n.getText('amends.start.method.use')
        },
        page.cards.method
      ),
      parts.options('method', title, told.methods.map((method) => option(page, method))),
      told.rules > 0 && parts.aside('method-rules', AJS.I18n.getText('amends.start.method.rules', told.rules), 'plan'),
      told.elsewhere.length > 0 && parts.aside('method-elsewhere', AJS.I18n.getText('amends.start.elsewhere', told.elsewhere.join(', ')), 'plan')
    );
  }

  Amends.startMethod = { draw: draw, body: (page) => ({ method: page.picks.method, seen: page.told.method.seen }) };
})((window.Amends = window.Amends || {}));
