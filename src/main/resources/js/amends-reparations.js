/*
 * Reparation at the foot of the panel: what was given, its order, what there is to say of it, its history, and what the gate
 * still wants, by name.
 */
(function (Amends) {
  'use strict';

  const build = Amends.dom.build;
  const ORDER_LOOKS = { after: 'success', 'owed-after': 'success', before: 'moved', 'owed-before': 'inprogress', personal: 'inprogress' };

  function orderLozenge(panel) {
    const order =
      panel.state.order && panel.state.order.code !== 'none'
        ? panel.state.order
        : { code: 'none', label: AJS.I18n.getText('amends.panel.reparation.none-yet') };
    const look = ORDER_LOOKS[order.code] ? ' aui-lozenge-' + ORDER_LOOKS[order.code] : '';
    return Amends.facts.lozenge(order.label, '', {
      class: 'aui-lozenge aui-lozenge-subtle amends-lozenge amends-order' + look,
      'data-order': order.code
    });
  }

  function money(reparation) {
    return reparation.value ? reparation.value + ' ' + (reparation.currency || '') : '';
  }

  /** When it was told and by whom; then each reason that was given for it. */
  function reparationLines(reparation) {
    const told = reparation.when && AJS.I18n.getText('amends.panel.reparation.told', reparation.when);
    return [
      [Amends.proof.nameOf(reparation), told, reparation.note].filter(Boolean).join(' · '),
      [
        reparation.lostText && AJS.I18n.getText('amends.panel.reparation.for', reparation.lostText),
        reparation.approvedBy && AJS.I18n.getText('amends.panel.reparation.approved', reparation.approvedBy)
      ]
        .filter(Boolean)
        .join(' · '),
      reparation.overridden && AJS.I18n.getText('amends.panel.reparation.overridden', reparation.reason || ''),
      reparation.withdrawn && AJS.I18n.getText('amends.panel.reparation.withdrawn', reparation.withdrawnBecause || '')
    ].filter(Boolean);
  }

  function drawAdvice(advice) {
    return (advice || []).map((one) => build('p', { class: 'amends-advice', 'data-advice': one.code }, one.text));
  }

  function historyLine(line) {
    return build(
      'li',
      { 'data-what': line.what },
      [line.text, Amends.proof.nameOf(line), line.when].filter(Boolean).join(' · '),
      (line.changes || []).map((one) => build('p', { 'data-change': one.field }, one.text)),
      line.because && build('p', {}, build('q', {}, line.because))
    );
  }

  function drawHistory(panel, reparation) {
    return (
      Boolean(panel.view.history[reparation.id]) &&
      build('ol', { class: 'amends-history amends-meta', 'data-key': 'history-of:' + reparation.id }, reparation.history.map(historyLine))
    );
  }

  function drawActions(panel, reparation, what) {
    const about = { id: reparation.id, label: what };
    const open = String(Boolean(panel.view.history[reparation.id]));
    const link = Amends.stages.linkAbout;
    const mayNot = reparation.kind === 'goodwill' && Amends.may.not(panel, 'goodwill');
    return build(
      'div',
      { class: 'amends-actions' },
      !reparation.withdrawn && !mayNot && link('correct', about, AJS.I18n.getText('amends.panel.reparation.correct')),
      !reparation.withdrawn && !mayNot && link('withdraw', about, AJS.I18n.getText('amends.panel.reparation.withdraw')),
      (reparation.history || []).length > 0 &&
        link('history', about, AJS.I18n.getText('amends.panel.reparation.history'), { 'aria-expanded': open })
    );
  }

  function drawReparation(panel, reparation) {
    const place = 'reparation:' + reparation.id;
    const what = [reparation.label, money(reparation)].filter(Boolean).join(', ');
    return build(
      'div',
      {
        class: 'amends-reparation' + (reparation.withdrawn ? ' amends-withdrawn' : ''),
        'data-reparation': reparation.id,
        'data-kind': reparation.kind,
        'data-key': 'reparation-row:' + reparation.id
      },
      build('div', { class: 'amends-line' }, build('span', { class: 'amends-what' }, what)),
      reparationLines(reparation).map((words) => build('p', { class: 'amends-meta' }, words)),
      !reparation.withdrawn && drawAdvice(reparation.advice),
      (!reparation.withdrawn && Amends.forms.draw(panel, place)) || drawActions(panel, reparation, what),
      Amends.forms.drawDialog(panel, 'correction:' + reparation.id),
      drawHistory(panel, reparation),
      Amends.stages.drawAfter(panel, place)
    );
  }

  function labels(missing) {
    return (missing || []).map((one) => one.label).join(', ');
  }

  function gateWords(gate) {
    if (gate.holds === 'off') {
      return [AJS.I18n.getText('amends.panel.gate.off')];
    }
    if (gate.holds === 'valued') {
      return [
        AJS.I18n.getText('amends.panel.gate.valued.free'),
        gate.open ? AJS.I18n.getText('amends.panel.gate.valued.open') : AJS.I18n.getText('amends.panel.gate.valued.after', labels(gate.missing))
      ];
    }
    return [
      AJS.I18n.getText('amends.panel.gate.free'),
      gate.open ? AJS.I18n.getText('amends.panel.gate.open') : AJS.I18n.getText('amends.panel.gate.after', labels(gate.missing))
    ];
  }

  function gateLines(panel) {
    const gate = panel.state.gate || { holds: 'off', open: true };
    return build(
      'p',
      { class: 'amends-meta amends-gate', 'data-key': 'gate', 'data-open': String(gate.open), 'data-holds': gate.holds },
      gateWords(gate).join(' ')
    );
  }

  function draw(panel) {
    const all = panel.state.reparations || [];
    return Amends.facts.row(
      'reparation',
      AJS.I18n.getText('amends.panel.reparation'),
      build(
        'div',
        { class: 'amends-line', 'data-key': 'reparation-head' },
        orderLozenge(panel),
        Amends.facts.opener('record-reparation', AJS.I18n.getText('amends.panel.record'), AJS.I18n.getText('amends.panel.reparation.record'))
      ),
      all.map((one) => drawReparation(panel, one)),
      gateLines(panel),
      Amends.forms.drawDialog(panel, 'reparation:new'),
      Amends.stages.drawAfter(panel, 'reparation:new')
    );
  }

  function correct(panel, id) {
    const reparation = panel.state.reparations.find((one) => one.id === id);
    const values = { offeredAt: reparation.told };
    ['kind', 'form', 'value', 'currency', 'lost', 'lostValue', 'lostCurrency', 'approver', 'note'].forEach((name) => {
      if (reparation[name]) {
        values[name] = reparation[name];
      }
    });
    Amends.forms.open(panel, 'correction:' + id, 'correction', values);
  }

  Amends.reparations = { draw: draw, drawAdvice: drawAdvice, labels: labels, correct: correct, orderLozenge: orderLozenge };
})((window.Amends = window.Amends || {}));
