/*
 * The foot of the panel: promises, reparation with its order and what goodwill still wants, and the follow-up.
 */
(function (Amends) {
  'use strict';

  const build = Amends.dom.build;
  const kinds = Amends.forms.kinds;
  const VALUED = ['replacement', 'credit', 'refund', 'gift'];

  function lozenge(words, look, more) {
    return build('span', Object.assign({ class: 'aui-lozenge amends-lozenge' + (look ? ' aui-lozenge-' + look : ' aui-lozenge-subtle') }, more), words);
  }

  function row(name, label, ...content) {
    return build('div', { class: 'amends-row', 'data-row': name, 'data-key': 'fact-row:' + name, role: 'group', 'aria-label': label },
      build('div', { class: 'amends-row-name', 'aria-hidden': 'true' }, label), build('div', { class: 'amends-row-body' }, content));
  }

  function opener(action, words, label) {
    return build('button', { type: 'button', class: 'aui-button amends-record', 'data-action': action, 'data-key': action, 'aria-label': label || null }, words);
  }

  /* Promises. */

  function promiseLozenge(promise) {
    if (promise.state === 'kept') {
      return lozenge(AJS.I18n.getText('amends.panel.promise.kept'), 'success');
    }
    if (promise.state === 'broken') {
      return lozenge(AJS.I18n.getText('amends.panel.promise.broken'), 'removed');
    }
    if (promise.due === 'overdue') {
      return lozenge(AJS.I18n.getText('amends.panel.promise.overdue'), 'removed');
    }
    return promise.due === 'soon' ? lozenge(AJS.I18n.getText('amends.panel.promise.soon'), 'moved') : null;
  }

  function promiseActions(panel, promise, more) {
    const open = promise.state === 'open';
    return Amends.forms.draw(panel, 'promise:' + promise.id) || build('div', { class: 'amends-actions' },
      open && Amends.stages.link('kept', promise.id, AJS.I18n.getText('amends.panel.promise.keep')),
      open && Amends.stages.link('broken', promise.id, AJS.I18n.getText('amends.panel.promise.break')),
      more);
  }

  function drawPromise(panel, promise, more) {
    return build('div', { class: 'amends-promise', 'data-promise': promise.id, 'data-state': promise.state, 'data-key': 'promise-row:' + promise.id },
      build('div', { class: 'amends-line' },
        build('span', {}, AJS.I18n.getText('amends.panel.promise.line', promise.what, promise.byText || promise.by)), promiseLozenge(promise)),
      promise.reason && build('p', { class: 'amends-meta' }, promise.reason),
      promiseActions(panel, promise, more),
      Amends.stages.drawAfter(panel, 'promise:' + promise.id));
  }

  function drawPromises(panel) {
    const promises = panel.state.promises || [];
    const form = Amends.forms.draw(panel, 'promise:new');
    const add = !form && opener('promise', AJS.I18n.getText('amends.panel.promise.add'), AJS.I18n.getText('amends.panel.promise.record'));
    return row('promises', AJS.I18n.getText('amends.panel.promises'),
      promises.map((one, at) => drawPromise(panel, one, at === promises.length - 1 && add)),
      promises.length === 0 && build('div', { class: 'amends-line', 'data-key': 'no-promise' },
        build('span', { class: 'amends-meta' }, AJS.I18n.getText('amends.panel.promises.none')), add),
      form, Amends.stages.drawAfter(panel, 'promise:new'));
  }

  kinds.promise = {
    title: () => AJS.I18n.getText('amends.panel.promise.record'), save: () => AJS.I18n.getText('amends.panel.save'),
    fields: () => [
      { name: 'what', label: AJS.I18n.getText('amends.panel.promise.what'), max: 1000 },
      { name: 'by', type: 'date', label: AJS.I18n.getText('amends.panel.promise.by') }
    ],
    request: (panel, form) => ({
      method: 'POST', path: '/promises', body: Amends.forms.valuesOf(panel, form), focus: 'promise', said: AJS.I18n.getText('amends.panel.saved.promise')
    })
  };

  function reasonForm(words, path) {
    return {
      title: words, save: () => AJS.I18n.getText('amends.panel.save'),
      fields: () => [{ name: 'reason', label: words(), max: 1000 }],
      request: (panel, form) => ({ method: 'POST', path: path(form.subject), body: { reason: Amends.forms.valuesOf(panel, form).reason } })
    };
  }

  kinds.broken = reasonForm(() => AJS.I18n.getText('amends.panel.promise.why-broken'), (id) => '/promises/' + encodeURIComponent(id) + '/broken');
  kinds.withdraw = reasonForm(() => AJS.I18n.getText('amends.panel.reparation.why-withdrawn'), (id) => '/reparations/' + encodeURIComponent(id) + '/withdrawal');

  function kept(panel, id) {
    panel.view.focus = 'promise';
    Amends.saving.write(panel, {
      method: 'POST', path: '/promises/' + encodeURIComponent(id) + '/kept', body: {}, place: 'promise:' + id, said: AJS.I18n.getText('amends.panel.saved.promise')
    });
  }

  /* Reparation. */

  const ORDER_LOOKS = { after: 'success', 'owed-after': 'success', before: 'moved', 'owed-before': 'inprogress', personal: 'inprogress' };

  function orderLozenge(panel) {
    const order = panel.state.order && panel.state.order.code !== 'none' ? panel.state.order : { code: 'none', label: AJS.I18n.getText('amends.panel.reparation.none-yet') };
    const look = ORDER_LOOKS[order.code] ? ' aui-lozenge-' + ORDER_LOOKS[order.code] : '';
    return lozenge(order.label, '', { class: 'aui-lozenge aui-lozenge-subtle amends-lozenge amends-order' + look, 'data-order': order.code });
  }

  function money(reparation) {
    return reparation.value ? reparation.value + ' ' + (reparation.currency || '') : '';
  }

  /** When it was told and by whom; then each reason that was given for it. */
  function reparationLines(reparation) {
    const told = reparation.when && AJS.I18n.getText('amends.panel.reparation.told', reparation.when);
    return [
      [reparation.by, told, reparation.note].filter(Boolean).join(' · '),
      reparation.overridden && AJS.I18n.getText('amends.panel.reparation.overridden', reparation.reason || ''),
      reparation.withdrawn && AJS.I18n.getText('amends.panel.reparation.withdrawn', reparation.withdrawnBecause || '')
    ].filter(Boolean);
  }

  function drawReparation(panel, reparation) {
    const place = 'reparation:' + reparation.id;
    return build('div', {
      class: 'amends-reparation' + (reparation.withdrawn ? ' amends-withdrawn' : ''), 'data-reparation': reparation.id, 'data-kind': reparation.kind, 'data-key': 'reparation-row:' + reparation.id
    },
    build('div', { class: 'amends-line' }, build('span', { class: 'amends-what' }, [reparation.label, money(reparation)].filter(Boolean).join(', '))),
    reparationLines(reparation).map((words) => build('p', { class: 'amends-meta' }, words)),
    !reparation.withdrawn && (Amends.forms.draw(panel, place) || build('div', { class: 'amends-actions' },
      Amends.stages.link('withdraw', reparation.id, AJS.I18n.getText('amends.panel.reparation.withdraw')))),
    Amends.stages.drawAfter(panel, place));
  }

  function labels(missing) {
    return (missing || []).map((one) => one.label).join(', ');
  }

  function gateLines(panel) {
    const gate = panel.state.gate;
    return build('p', { class: 'amends-meta amends-gate', 'data-key': 'gate', 'data-open': String(!gate || gate.open) },
      AJS.I18n.getText('amends.panel.gate.free'), ' ',
      gate && !gate.open ? AJS.I18n.getText('amends.panel.gate.after', labels(gate.missing)) : AJS.I18n.getText('amends.panel.gate.open'));
  }

  function drawReparations(panel) {
    const all = panel.state.reparations || [];
    const form = Amends.forms.draw(panel, 'reparation:new');
    return row('reparation', AJS.I18n.getText('amends.panel.reparation'),
      build('div', { class: 'amends-line', 'data-key': 'reparation-head' }, orderLozenge(panel),
        !form && opener('record-reparation', AJS.I18n.getText('amends.panel.record'), AJS.I18n.getText('amends.panel.reparation.record'))),
      all.map((one) => drawReparation(panel, one)),
      form || gateLines(panel), Amends.stages.drawAfter(panel, 'reparation:new'));
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
    return VALUED.indexOf(formOf(form)) < 0 ? [] : [
      { name: 'value', label: AJS.I18n.getText('amends.panel.reparation.value'), inputmode: 'decimal', max: 20, narrow: true },
      { name: 'currency', label: AJS.I18n.getText('amends.panel.reparation.currency'), max: 3, narrow: true, value: (last && last.currency) || 'EUR' }
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
      const at = new Date(values.offeredAt);
      body.offeredAt = isNaN(at.getTime()) ? values.offeredAt : at.toISOString();
    }
    if (values.reason) {
      body.reason = values.reason;
    }
    return body;
  }

  function gateNotice(form) {
    return build('div', { class: 'amends-gate-notice', role: 'alert', 'data-key': 'gate-notice' },
      build('p', {}, AJS.I18n.getText('amends.panel.gate.missing')),
      build('ul', {}, (form.gate.missing || []).map((one) => build('li', { 'data-missing': one.id }, one.label))));
  }

  function reparationFields(panel, form) {
    const fields = [
      {
        name: 'kind', type: 'radio', label: AJS.I18n.getText('amends.panel.reparation.kind'), value: 'restitution',
        options: [
          { value: 'restitution', label: AJS.I18n.getText('amends.panel.reparation.restitution') },
          { value: 'goodwill', label: AJS.I18n.getText('amends.panel.reparation.goodwill') }
        ]
      },
      { name: 'form', type: 'select', label: AJS.I18n.getText('amends.panel.reparation.form'), options: forms(), value: formOf(form) }
    ].concat(valueFields(panel, form), [
      { name: 'offeredAt', type: 'datetime-local', label: AJS.I18n.getText('amends.panel.reparation.told-when'), hint: AJS.I18n.getText('amends.panel.reparation.told-when.hint') },
      { name: 'note', label: AJS.I18n.getText('amends.panel.note'), max: 1000 }
    ]);
    return form.gate ? fields.concat([{ type: 'notice', node: gateNotice(form) }, { name: 'reason', label: AJS.I18n.getText('amends.panel.gate.reason'), max: 1000, focus: true }]) : fields;
  }

  kinds.reparation = {
    title: () => AJS.I18n.getText('amends.panel.reparation.record'),
    save: (panel, form) => (form.gate ? AJS.I18n.getText('amends.panel.gate.anyway') : AJS.I18n.getText('amends.panel.save')),
    fields: reparationFields,
    request: (panel, form) => ({
      method: 'POST', path: '/reparations', body: reparationBody(panel, form), focus: 'record-reparation', said: AJS.I18n.getText('amends.panel.saved.reparation')
    })
  };

  /* Follow-up. */

  function followUpWords(panel) {
    const followUp = panel.state.followUp || {};
    const words = {
      scheduled: () => [AJS.I18n.getText('amends.panel.follow-up.due', followUp.dueText || '')],
      task: () => [AJS.I18n.getText('amends.panel.follow-up.due', followUp.dueText || ''), ' ',
        followUp.task && build('a', { href: followUp.task.href, 'data-key': 'follow-up-task' }, followUp.task.key)],
      done: () => [Amends.outcome.inWords(followUp)],
      cancelled: () => [Amends.outcome.cancelledInWords(followUp)],
      failed: () => [lozenge(AJS.I18n.getText('amends.panel.follow-up.failed'), 'removed'), ' ', followUp.reason]
    }[followUp.state];
    return words ? words() : [AJS.I18n.getText('amends.panel.follow-up.later')];
  }

  function drawFollowUp(panel) {
    const followUp = panel.state.followUp || {};
    const form = Amends.forms.draw(panel, 'outcome');
    const early = ['scheduled', 'task', 'failed'].indexOf(followUp.state) >= 0;
    return row('follow-up', AJS.I18n.getText('amends.panel.follow-up'),
      build('div', { class: 'amends-line amends-follow-up', 'data-state': followUp.state || 'none', 'data-key': 'follow-up' },
        build('span', {}, followUpWords(panel)),
        early && !form && Amends.stages.link('outcome', 'outcome', AJS.I18n.getText('amends.panel.follow-up.answer'))),
      Amends.outcome.drawDetail(followUp), form, Amends.stages.drawAfter(panel, 'outcome'));
  }

  function draw(panel) {
    return build('div', { class: 'amends-facts', 'data-key': 'facts' }, drawPromises(panel), drawReparations(panel), drawFollowUp(panel));
  }

  /** What remains to be seen of a closed apology: the order, and how it turned out. */
  function drawSummary(panel) {
    const followUp = panel.state.followUp || {};
    return build('div', { class: 'amends-facts amends-summary', 'data-key': 'summary' },
      row('reparation', AJS.I18n.getText('amends.panel.reparation'), build('div', { class: 'amends-line' }, orderLozenge(panel))),
      row('follow-up', AJS.I18n.getText('amends.panel.follow-up'),
        build('div', { class: 'amends-line amends-follow-up', 'data-state': followUp.state || 'none' }, build('span', {}, followUpWords(panel))),
        Amends.outcome.drawDetail(followUp),
        Amends.stages.drawAfter(panel, 'outcome')));
  }

  Amends.facts = { draw: draw, drawSummary: drawSummary, kept: kept };
}(window.Amends = window.Amends || {}));
