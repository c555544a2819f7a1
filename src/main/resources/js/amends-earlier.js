/*
 * A second failure: the earlier apology of the same customer, what was promised with it, and by which method this one goes on.
 */
(function (Amends) {
  'use strict';

  const build = Amends.dom.build;
  const SECOND_FAILURE = 'second-failure';
  const SHIPPED = 'shipped';

  /** The promises of the earlier apology are asked of its own ticket, once, and only here: not many tickets come to this. */
  function askPromises(panel, earlier) {
    const known = panel.earlierPromises;
    if (!known || known.key !== earlier.key) {
      panel.earlierPromises = { key: earlier.key, open: null };
      Amends.rest.send('GET', '/issues/' + encodeURIComponent(earlier.key)).then(
        (state) => {
          panel.earlierPromises.open = (state.promises || []).filter((one) => one.state === 'open');
          panel.draw();
        },
        () => undefined
      );
    }
    return panel.earlierPromises.open;
  }

  function promises(panel, earlier) {
    const open = askPromises(panel, earlier);
    if (!open) {
      return null;
    }
    return open.length === 0
      ? build('p', { class: 'amends-meta', 'data-key': 'earlier-promises' }, AJS.I18n.getText('amends.panel.earlier.no-promises'))
      : build(
          'div',
          { 'data-key': 'earlier-promises' },
          build('p', {}, AJS.I18n.getText('amends.panel.earlier.promises')),
          build(
            'ul',
            { class: 'amends-list' },
            open.map((one) => build('li', {}, AJS.I18n.getText('amends.panel.promise.line', one.what, one.byText || one.by)))
          )
        );
  }

  /** Our own two methods have words of their own; of another one its name is said. */
  function goOn(method) {
    const own = { [SECOND_FAILURE]: AJS.I18n.getText('amends.panel.method.second-failure'), [SHIPPED]: AJS.I18n.getText('amends.panel.method.shipped') };
    return own[method.id] || AJS.I18n.getText('amends.panel.method.other', method.name);
  }

  function changedTo(method) {
    const own = { [SECOND_FAILURE]: AJS.I18n.getText('amends.panel.saved.second-failure'), [SHIPPED]: AJS.I18n.getText('amends.panel.saved.shipped') };
    return own[method.id] || AJS.I18n.getText('amends.panel.saved.method', method.name);
  }

  /** What the rules name after a second failure, and what they name otherwise. */
  function offered(panel) {
    const earlier = panel.state.earlier || {};
    return { after: earlier.method || { id: SECOND_FAILURE }, otherwise: earlier.otherwise || { id: SHIPPED } };
  }

  function choice(panel) {
    if (!panel.state.untouched) {
      return null;
    }
    const { after, otherwise } = offered(panel);
    if (panel.state.method.id !== after.id) {
      return build(
        'button',
        { type: 'button', class: 'aui-button', 'data-action': 'method', 'data-subject': after.id, 'data-key': 'method' },
        goOn(after)
      );
    }
    return after.id === otherwise.id ? null : Amends.stages.link('method', otherwise.id, goOn(otherwise));
  }

  function draw(panel) {
    const earlier = panel.state.earlier;
    if (!earlier) {
      return panel.state.method.id === SECOND_FAILURE
        ? build('div', { class: 'amends-before', 'data-key': 'earlier' }, noGoodwill(panel), choice(panel), Amends.stages.drawAfter(panel, 'method'))
        : null;
    }
    return build(
      'div',
      { class: 'amends-before', 'data-key': 'earlier', 'data-earlier': earlier.key, role: 'group', 'aria-label': AJS.I18n.getText('amends.panel.earlier') },
      build('p', {}, build('strong', {}, AJS.I18n.getText('amends.panel.earlier'))),
      build('p', {}, AJS.I18n.getText('amends.panel.earlier.when', earlier.when), ' ', Amends.cover.ticket(earlier, 'earlier')),
      promises(panel, earlier),
      noGoodwill(panel),
      choice(panel),
      Amends.stages.drawAfter(panel, 'method')
    );
  }

  function noGoodwill(panel) {
    return (
      panel.state.method.goodwill === false &&
      build('p', { class: 'amends-meta', 'data-key': 'no-goodwill' }, AJS.I18n.getText('amends.panel.no-goodwill'))
    );
  }

  function choose(panel, id) {
    const { after, otherwise } = offered(panel);
    const method = [after, otherwise].find((one) => one.id === id) || { id: id, name: id };
    Amends.saving.write(panel, {
      method: 'POST',
      path: '/apology/method',
      body: { method: id },
      place: 'method',
      said: changedTo(method),
      done: (state) => {
        panel.view.focus = 'step:' + state.next;
      }
    });
  }

  Amends.earlier = { draw: draw, choose: choose };
})((window.Amends = window.Amends || {}));
