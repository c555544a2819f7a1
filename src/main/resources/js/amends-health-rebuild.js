/*
 * All that is derived is written anew: how far that is, and how it is started, stopped and taken up again.
 */
(function (Amends) {
  'use strict';

  const build = Amends.dom.build;
  const parts = Amends.healthParts;

  function words(one) {
    const of = [one.done, one.total, one.changed];
    return {
      never: AJS.I18n.getText('amends.rebuild.never'),
      running: one.total === undefined ? AJS.I18n.getText('amends.rebuild.begins') : AJS.I18n.getText('amends.rebuild.running', ...of),
      stopped: AJS.I18n.getText('amends.rebuild.stopped', ...of),
      finished: AJS.I18n.getText('amends.rebuild.finished', one.done, one.changed, one.at)
    }[one.state];
  }

  function bar(one) {
    return (
      one.total > 0 &&
      build('progress', { value: one.done, max: one.total, 'aria-label': AJS.I18n.getText('amends.rebuild.title'), 'data-key': 'rebuild-bar' })
    );
  }

  function section(page) {
    const one = page.rebuild;
    return (
      one &&
      parts.part(
        'rebuild',
        AJS.I18n.getText('amends.rebuild.title'),
        one.state === 'running' ? parts.lozenge('current', AJS.I18n.getText('amends.rebuild.runs')) : null,
        build('p', { 'data-rebuild': one.state }, words(one)),
        bar(one),
        one.failed > 0 && build('p', { class: 'amends-error' }, AJS.I18n.getText('amends.rebuild.failed', one.failed)),
        build('p', { class: 'amends-hint' }, AJS.I18n.getText('amends.rebuild.hint')),
        build(
          'div',
          { class: 'amends-buttons', 'data-key': 'rebuild-buttons' },
          one.state === 'running' && parts.button('rebuild-stop', AJS.I18n.getText('amends.rebuild.stop'), null, page.busy),
          one.state === 'stopped' && parts.button('rebuild-resume', AJS.I18n.getText('amends.rebuild.resume'), null, page.busy),
          one.state !== 'running' && parts.button('rebuild-start', AJS.I18n.getText('amends.rebuild.start'), null, page.busy)
        )
      )
    );
  }

  /** While it runs the page asks again by itself; nobody is told of each step. */
  function follow(page, draw) {
    return Amends.rest.send('GET', '/admin/rebuild').then((one) => {
      page.rebuild = one;
      draw(page);
      if (one.state === 'running' && document.contains(page.box)) {
        window.setTimeout(() => follow(page, draw), 2000);
      }
      return '';
    });
  }

  function send(page, what, draw) {
    return Amends.rest.send('POST', '/admin/rebuild/' + what, {}).then((one) => {
      page.rebuild = one;
      window.setTimeout(() => follow(page, draw), 500);
      return words(one);
    });
  }

  Amends.healthRebuild = { section: section, follow: follow, send: send };
})((window.Amends = window.Amends || {}));
