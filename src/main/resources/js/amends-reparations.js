/*
 * Reparation at the foot of the panel: what was given, its order, and what goodwill still wants, by name.
 */
(function (Amends) {
  'use strict';

  const build = Amends.dom.build;
  const kinds = Amends.forms.kinds;
  const GATE_NOTICE = 'amends-gate-notice';
  const VALUED = ['replacement', 'credit', 'refund', 'gift'];

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
      [Amends.stages.nameOf(reparation), told, reparation.note].filter(Boolean).join(' · '),
      reparation.overridden && AJS.I18n.getText('amends.panel.reparation.overridden', reparation.reason || ''),
      reparation.withdrawn && AJS.I18n.getText('amends.panel.reparation.withdrawn', reparation.withdrawnBecause || '')
    ].filter(Boolean);
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
      build(
        'div',
        { class: 'amends-line' },
        build('span', { class: 'amends-what' }, what)
      ),
      reparationLines(reparation).map((words) => build('p', { class: 'amends-meta' }, words)),
      !reparation.withdrawn &&
        (Amends.forms.draw(panel, place) ||
          build(
            'div',
            { class: 'amends-actions' },
            Amends.stages.linkAbout('withdraw', { id: reparation.id, label: what }, AJS.I18n.getText('amends.panel.reparation.withdraw'))
          )),
      Amends.stages.drawAfter(panel, place)
    );
  }

  function labels(missing) {
    return (missing || []).map((one) => one.label).join(', ');
  }

  function gateLines(panel) {
    const gate = panel.state.gate;
    return build(
      'p',
      { class: 'amends-meta amends-gate', 'data-key': 'gate', 'data-open': String(!gate || gate.open) },
      AJS.I18n.getText('amends.panel.gate.free'),
      ' ',
      gate && !gate.open ? AJS.I18n.getText('amends.panel.gate.after', labels(gate.missing)) : AJS.I18n.getText('amends.panel.gate.open')
    );
  }

  function draw(panel) {
    const all = panel.state.reparations || [];
    const form = Amends.forms.draw(panel, 'reparation:new');
    return Amends.facts.row(
      'reparation',
      AJS.I18n.getText('amends.panel.reparation'),
      build(
        'div',
        { class: 'amends-line', 'data-key': 'reparation-head' },
        orderLozenge(panel),
        !form &&
          Amends.facts.opener(
            'record-reparation',
            AJS.I18n.getText('amends.panel.record'),
            AJS.I18n.getText('amends.panel.reparation.record')
          )
      ),
      all.map((one) => drawReparation(panel, one)),
      form || gateLines(panel),
      Amends.stages.drawAfter(panel, 'reparation:new')
    );
  }

  function forms() {
    return [
      { value: 'open-offer', label: AJS.I18n.getText('amends.panel.form.open-offer') },
      { value: 'call', label: AJS.I18n.getText('amends.panel.form.call') },
      { value: 'demo', label: AJS.I18n.getText('amends.panel.form.demo') },
      { value: 'consult', label: AJS.I18n.getText('amends.panel.form.consult') },
      { value: 'replacement', label: AJS.I18n.getText('amends.panel.form.replacement') },
      { value: 'credit', label: AJS.I18n.getText('amends.panel.form.credit') },
      { value: 'refund', label: AJS.I18n.getText('amends.panel.form.refund') },
      { value: 'gift', label: AJS.I18n.getText('amends.panel.form.gift') },
      { value: 'other', label: AJS.I18n.getText('amends.panel.form.other') }
    ];
  }

  function formOf(form) {
    return form.values.form || (form.values.kind === 'restitution' ? 'refund' : 'open-offer');
  }

  function valueFields(panel, form) {
    const last = (panel.state.reparations || []).slice(-1)[0];
    return VALUED.indexOf(formOf(form)) < 0
      ? []
      : [
          { name: 'value', label: AJS.I18n.getText('amends.panel.reparation.value'), inputmode: 'decimal', max: 20, narrow: true },
          {
            name: 'currency',
            label: AJS.I18n.getText('amends.panel.reparation.currency'),
            max: 3,
            narrow: true,
            value: (last && last.currency) || 'EUR'
          }
        ];
  }

  /** "12,50" is how half of the world writes it. */
  function decimal(typed) {
    return /^\d+,\d{1,2}$/.test(typed) ? typed.replace(',', '.') : typed.replace(/\s/g, '');
  }

  function reparationBody(panel, form) {
    const values = Amends.forms.valuesOf(panel, form);
    const body = { kind: values.kind, form: values.form, note: values.note };
    if (values.value) {
      body.value = decimal(values.value);
      body.currency = values.currency.toUpperCase();
    }
    if (values.offeredAt) {
      body.offeredAt = values.offeredAt;
    }
    if (values.reason) {
      body.reason = values.reason;
    }
    return body;
  }

  function gateNotice(form) {
    return build(
      'div',
      { class: 'amends-gate-notice', id: GATE_NOTICE, 'data-key': 'gate-notice' },
      build('p', {}, AJS.I18n.getText('amends.panel.gate.missing')),
      build(
        'ul',
        {},
        (form.gate.missing || []).map((one) => build('li', { 'data-missing': one.id }, one.label))
      )
    );
  }

  function reparationFields(panel, form) {
    const fields = [
      {
        name: 'kind',
        type: 'radio',
        label: AJS.I18n.getText('amends.panel.reparation.kind'),
        value: 'restitution',
        options: [
          { value: 'restitution', label: AJS.I18n.getText('amends.panel.reparation.restitution') },
          { value: 'goodwill', label: AJS.I18n.getText('amends.panel.reparation.goodwill') }
        ]
      },
      { name: 'form', type: 'select', label: AJS.I18n.getText('amends.panel.reparation.form'), options: forms(), value: formOf(form) }
    ].concat(valueFields(panel, form), [
      {
        name: 'offeredAt',
        type: 'datetime-local',
        label: AJS.I18n.getText('amends.panel.reparation.told-when'),
        hint: AJS.I18n.getText('amends.panel.reparation.told-when.hint')
      },
      { name: 'note', label: AJS.I18n.getText('amends.panel.note'), max: 1000 }
    ]);
    return form.gate
      ? fields.concat([
          { type: 'notice', node: gateNotice(form) },
          { name: 'reason', label: AJS.I18n.getText('amends.panel.gate.reason'), max: 1000, focus: true, about: GATE_NOTICE }
        ])
      : fields;
  }

  kinds.reparation = {
    title: () => AJS.I18n.getText('amends.panel.reparation.record'),
    save: (panel, form) => (form.gate ? AJS.I18n.getText('amends.panel.gate.anyway') : AJS.I18n.getText('amends.panel.save')),
    fields: reparationFields,
    wants: (form) => [AJS.I18n.getText('amends.panel.gate.missing'), labels(form.gate.missing)].join(' '),
    request: (panel, form) => ({
      method: 'POST',
      path: '/reparations',
      body: reparationBody(panel, form),
      focus: 'record-reparation',
      said: AJS.I18n.getText('amends.panel.saved.reparation')
    })
  };

  Amends.reparations = { draw: draw, orderLozenge: orderLozenge };
})((window.Amends = window.Amends || {}));
