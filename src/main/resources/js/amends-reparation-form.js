/*
 * The dialog in which a reparation is recorded or corrected. While something is chosen it asks what there is to say of it, and
 * what the gate still wants; neither keeps anybody from saving.
 */
(function (Amends) {
  'use strict';

  const build = Amends.dom.build;
  const kinds = Amends.forms.kinds;
  const GATE_NOTICE = 'amends-gate-notice';
  const VALUED = ['replacement', 'credit', 'refund', 'gift'];

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
    return form.values.form || (form.values.kind === 'goodwill' ? 'open-offer' : 'refund');
  }

  /** The currency that was used last, unless the customer's money is another. */
  function usual(panel, form) {
    const last = (panel.state.reparations || []).slice(-1)[0];
    return form.values.currency || (last && (last.currency || last.lostCurrency)) || 'EUR';
  }

  function moneyFields(panel, form, name, words, currency, currencyWords) {
    return [
      { name: name, label: words, inputmode: 'decimal', max: 20, narrow: true },
      { name: currency, label: currencyWords, max: 3, narrow: true, value: usual(panel, form) }
    ];
  }

  function valueFields(panel, form) {
    return VALUED.indexOf(formOf(form)) < 0
      ? []
      : moneyFields(
          panel,
          form,
          'value',
          AJS.I18n.getText('amends.panel.reparation.value'),
          'currency',
          AJS.I18n.getText('amends.panel.reparation.currency')
        );
  }

  function lossFields(panel, form) {
    const lost = {
      name: 'lost',
      type: 'select',
      label: AJS.I18n.getText('amends.panel.reparation.lost'),
      options: [
        { value: '', label: AJS.I18n.getText('amends.panel.lost.none') },
        { value: 'money', label: AJS.I18n.getText('amends.panel.lost.money') },
        { value: 'service', label: AJS.I18n.getText('amends.panel.lost.service') },
        { value: 'goods', label: AJS.I18n.getText('amends.panel.lost.goods') },
        { value: 'conduct', label: AJS.I18n.getText('amends.panel.lost.conduct') }
      ]
    };
    return [lost].concat(
      form.values.lost
        ? moneyFields(
            panel,
            form,
            'lostValue',
            AJS.I18n.getText('amends.panel.reparation.lost-value'),
            'lostCurrency',
            AJS.I18n.getText('amends.panel.reparation.lost-currency')
          )
        : []
    );
  }

  /** "12,50" is how half of the world writes it. */
  function decimal(typed) {
    return /^\d+,\d{1,2}$/.test(typed) ? typed.replace(',', '.') : typed.replace(/\s/g, '');
  }

  function putMoney(body, values, amount, currency) {
    if (values[amount]) {
      body[amount] = decimal(values[amount]);
      body[currency] = values[currency].toUpperCase();
    }
  }

  function reparationBody(panel, form) {
    const values = Amends.forms.valuesOf(panel, form);
    const body = { kind: values.kind, form: values.form, note: values.note };
    ['lost', 'offeredAt', 'approver', 'because', 'reason'].filter((name) => values[name]).forEach((name) => Object.assign(body, { [name]: values[name] }));
    putMoney(body, values, 'value', 'currency');
    putMoney(body, values, 'lostValue', 'lostCurrency');
    return body;
  }

  /** Asks what there is to say of what is chosen, and what the gate wants of it. What cannot be answered is no matter. */
  function ask(panel, form) {
    form.asked = (form.asked || 0) + 1;
    const mine = form.asked;
    Amends.rest
      .send('POST', '/issues/' + encodeURIComponent(panel.issue) + '/reparations/advice', Object.assign(reparationBody(panel, form), form.kind === 'correction' && { id: form.subject }))
      .then((told) => {
        if (form.asked === mine && !form.busy && panel.view.forms[form.place] === form) {
          form.advice = told.advice;
          form.gate = told.gate.open ? null : told.gate;
          panel.draw();
        }
      })
      .catch(() => undefined);
  }

  function gateMissing(gate) {
    return gate.holds === 'valued' ? AJS.I18n.getText('amends.panel.gate.missing.valued') : AJS.I18n.getText('amends.panel.gate.missing');
  }

  function gateNotice(form) {
    return build(
      'div',
      { class: 'amends-gate-notice', id: GATE_NOTICE, 'data-key': 'gate-notice' },
      build('p', {}, gateMissing(form.gate)),
      build(
        'ul',
        {},
        (form.gate.missing || []).map((one) => build('li', { 'data-missing': one.id }, one.label))
      )
    );
  }

  /** What they may not give, or how much they may. */
  function limitNotice(panel, form) {
    const limit = (panel.state.may || {}).upTo;
    const words = limit && form.values.kind === 'goodwill' && AJS.I18n.getText('amends.panel.reparation.up-to', limit);
    return Amends.may.line(panel, 'goodwill') || (words && build('p', { class: 'amends-hint', 'data-key': 'may-up-to' }, words));
  }

  function reparationFields(panel, form) {
    const limit = limitNotice(panel, form);
    const mayNot = Amends.may.not(panel, 'override');
    const fields = [
      {
        name: 'kind',
        type: 'radio',
        label: AJS.I18n.getText('amends.panel.reparation.kind'),
        value: 'restitution',
        options: [
          { value: 'restitution', label: AJS.I18n.getText('amends.panel.reparation.restitution') },
          !Amends.may.not(panel, 'goodwill') && { value: 'goodwill', label: AJS.I18n.getText('amends.panel.reparation.goodwill') }
        ].filter(Boolean)
      },
      limit && { type: 'notice', node: limit },
      { name: 'form', type: 'select', label: AJS.I18n.getText('amends.panel.reparation.form'), options: forms(), value: formOf(form) }
    ].concat(valueFields(panel, form), lossFields(panel, form), [
      {
        name: 'offeredAt',
        type: 'datetime-local',
        label: AJS.I18n.getText('amends.panel.reparation.told-when'),
        hint: form.kind === 'correction' ? '' : AJS.I18n.getText('amends.panel.reparation.told-when.hint')
      },
      {
        name: 'approver',
        label: AJS.I18n.getText('amends.panel.reparation.approver'),
        hint: AJS.I18n.getText('amends.panel.reparation.approver.hint'),
        max: 255
      },
      { name: 'note', label: AJS.I18n.getText('amends.panel.note'), max: 1000 },
      (form.advice || []).length > 0 && { type: 'notice', node: adviceNotice(form) },
      form.kind === 'correction' && { name: 'because', label: AJS.I18n.getText('amends.panel.reparation.because'), max: 1000 },
      form.gate && { type: 'notice', node: gateNotice(form) },
      form.gate && mayNot && { type: 'notice', node: Amends.may.line(panel, 'override') },
      form.gate && !mayNot && { name: 'reason', label: AJS.I18n.getText('amends.panel.gate.reason'), max: 1000, about: GATE_NOTICE, required: AJS.I18n.getText('amends.panel.gate.reason.missing') }
    ]);
    return fields.filter(Boolean);
  }

  function adviceNotice(form) {
    const title = AJS.I18n.getText('amends.panel.reparation.advice');
    return build('div', { 'data-key': 'advice-notice', role: 'note', 'aria-label': title }, Amends.reparations.drawAdvice(form.advice));
  }

  /** A reparation in its dialog; `path` says where it goes. */
  function kind(title, method, path, focus) {
    return {
      title: title,
      save: (panel, form) => (form.gate && !Amends.may.not(panel, 'override') ? AJS.I18n.getText('amends.panel.gate.anyway') : AJS.I18n.getText('amends.panel.save')),
      fields: reparationFields,
      changed: ask,
      wants: (form) => [gateMissing(form.gate), Amends.reparations.labels(form.gate.missing)].join(' '),
      request: (panel, form) => ({
        method: method,
        path: path(form),
        body: reparationBody(panel, form),
        focus: focus(form),
        said: AJS.I18n.getText('amends.panel.saved.reparation')
      })
    };
  }

  kinds.reparation = kind(
    () => AJS.I18n.getText('amends.panel.reparation.record'),
    'POST',
    () => '/reparations',
    () => 'record-reparation'
  );
  kinds.correction = kind(
    () => AJS.I18n.getText('amends.panel.reparation.correct.title'),
    'PUT',
    (form) => '/reparations/' + encodeURIComponent(form.subject),
    (form) => 'correct:' + form.subject
  );
})((window.Amends = window.Amends || {}));
