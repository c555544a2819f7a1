/*
 * The panel as it is drawn: open, folded or not begun, for a follow-up, or covered by another apology.
 */
(function (Amends) {
  'use strict';

  const build = Amends.dom.build;

  function menu(panel) {
    const open = panel.view.menu;
    const words = panel.view.all ? AJS.I18n.getText('amends.panel.menu.next-only') : AJS.I18n.getText('amends.panel.menu.all');
    return build(
      'div',
      { class: 'amends-menu' },
      build(
        'button',
        {
          type: 'button',
          class: 'aui-button amends-menu-button',
          'data-action': 'menu',
          'data-key': 'menu',
          'aria-expanded': String(open),
          'aria-label': AJS.I18n.getText('amends.panel.menu')
        },
        build('span', { 'aria-hidden': 'true' }, '•••')
      ),
      open &&
        build(
          'ul',
          { class: 'amends-menu-items' },
          build('li', {}, Amends.stages.link('all', 'menu', words, { 'aria-pressed': String(panel.view.all) })),
          !panel.state.readOnly && build('li', {}, Amends.stages.link('cover', 'menu', AJS.I18n.getText('amends.panel.cover'))),
          !panel.state.readOnly && build('li', {}, Amends.stages.link('covering', 'menu', AJS.I18n.getText('amends.panel.covering'))),
          build('li', {}, Amends.stages.link('refresh', 'menu', AJS.I18n.getText('amends.panel.menu.refresh')))
        )
    );
  }

  function head(panel, withMenu) {
    return build(
      'div',
      { class: 'amends-head', 'data-key': 'head' },
      build('h3', { class: 'amends-title' }, AJS.I18n.getText('amends.panel.title')),
      withMenu && menu(panel)
    );
  }

  function drawNone(panel) {
    return [
      head(panel, false),
      build(
        'div',
        { class: 'amends-none', 'data-key': 'none' },
        build('p', {}, AJS.I18n.getText('amends.panel.none')),
        build('p', { class: 'amends-hint' }, AJS.I18n.getText('amends.panel.none.when')),
        build(
          'button',
          { type: 'button', class: 'aui-button', 'data-action': 'start', 'data-key': 'start' },
          AJS.I18n.getText('amends.panel.start')
        ),
        Amends.stages.drawAfter(panel, 'start'),
        Amends.cover.drawOffer(panel)
      )
    ];
  }

  function drawOpen(panel) {
    return [
      head(panel, true),
      Amends.cover.drawAbove(panel),
      Amends.progress.draw(panel),
      Amends.ask.draw(panel),
      panel.state.stages.map((stage) => Amends.stages.drawStage(panel, stage)),
      Amends.facts.draw(panel),
      panel.state.closed && fold(panel)
    ];
  }

  function fold(panel) {
    return build(
      'div',
      { class: 'amends-fold', 'data-key': 'fold' },
      build(
        'button',
        {
          type: 'button',
          class: 'aui-button aui-button-link amends-link',
          'data-action': 'unfold',
          'data-key': 'unfold',
          'aria-expanded': String(panel.view.unfolded)
        },
        panel.view.unfolded ? AJS.I18n.getText('amends.panel.fold') : AJS.I18n.getText('amends.panel.unfold')
      )
    );
  }

  function drawClosed(panel) {
    return [head(panel, false), Amends.progress.draw(panel), Amends.facts.drawSummary(panel), fold(panel)];
  }

  function content(panel) {
    if (panel.state.kind === 'follow-up') {
      return [head(panel, false), Amends.outcome.draw(panel)];
    }
    if (panel.state.kind === 'covered') {
      return [head(panel, false), Amends.cover.drawCovered(panel)];
    }
    if (panel.state.kind !== 'apology') {
      return drawNone(panel);
    }
    return panel.state.closed && !panel.view.unfolded ? drawClosed(panel) : drawOpen(panel);
  }

  /** Taking a field with focus off the page makes the browser say "change" in the middle of drawing: that draws once more, afterwards. */
  function draw(panel) {
    if (panel.drawing) {
      panel.drawAgain = true;
      return;
    }
    panel.drawing = true;
    try {
      drawNow(panel);
    } finally {
      panel.drawing = false;
    }
    if (panel.drawAgain) {
      panel.drawAgain = false;
      drawNow(panel);
    }
  }

  function drawNow(panel) {
    const focus = panel.view.focus;
    panel.view.focus = null;
    Amends.dom.show(
      panel.box,
      build(
        'div',
        { class: 'amends-card', 'data-key': 'card:' + panel.state.kind, 'data-kind': panel.state.kind },
        panel.state.readOnly ? [Amends.reading.only(content(panel)), Amends.reading.line(panel.state.readOnly)] : content(panel)
      )
    );
    Amends.dom.focus(panel.box, focus);
  }

  Amends.panelView = { draw: draw };
})((window.Amends = window.Amends || {}));
