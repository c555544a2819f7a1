/*
 * The smaller sections of the settings of follow-ups: who does them when nobody else can, what counts as resolved, what
 * waits for the steps before it, and what customers see on the portal.
 */
(function (Amends) {
  'use strict';

  const build = Amends.dom.build;
  const fields = Amends.planFields;

  function owners(page, part) {
    return [
      build('p', { class: 'amends-hint' }, AJS.I18n.getText('amends.plan.owners.hint')),
      fields.text(part, 'owners.user', AJS.I18n.getText('amends.plan.owners.user'), part.value.user || '', '', Amends.pick.field('user')),
      fields.text(part, 'owners.group', AJS.I18n.getText('amends.plan.owners.group'), part.value.group || '', '', Amends.pick.field('group'))
    ];
  }

  const BY = {
    resolution: AJS.I18n.getText('amends.plan.resolved.resolution'),
    category: AJS.I18n.getText('amends.plan.resolved.category'),
    statuses: AJS.I18n.getText('amends.plan.resolved.statuses')
  };

  function resolved(page, part) {
    const label =
      part.value.by === 'statuses' ? AJS.I18n.getText('amends.plan.resolved.names.statuses') : AJS.I18n.getText('amends.plan.resolved.names.resolution');
    const attributes = fields.attributes(part, 'resolved.names', '', { class: 'amends-input', rows: 4, value: (part.value.names || []).join('\n') });
    return [
      fields.select(part, 'resolved.by', AJS.I18n.getText('amends.plan.resolved.by'), part.value.by, BY),
      part.value.by !== 'category' && fields.field(part, 'resolved.names', label, build('textarea', attributes))
    ];
  }

  const HOLDS = {
    goodwill: AJS.I18n.getText('amends.plan.gate.goodwill'),
    valued: AJS.I18n.getText('amends.plan.gate.valued'),
    off: AJS.I18n.getText('amends.plan.gate.off')
  };

  function gate(page, part) {
    return [
      build('p', { class: 'amends-hint' }, AJS.I18n.getText('amends.plan.gate.hint')),
      fields.select(part, 'gate.holds', AJS.I18n.getText('amends.plan.gate.holds'), part.value.holds, HOLDS)
    ];
  }

  function portal(page, part) {
    return [
      build('p', { class: 'amends-hint' }, AJS.I18n.getText('amends.plan.portal.hint')),
      fields.box(part, 'portal.card', AJS.I18n.getText('amends.plan.portal.card'), part.value.card),
      fields.box(part, 'portal.verify', AJS.I18n.getText('amends.plan.portal.verify'), part.value.verify),
      build('p', { class: 'amends-hint' }, AJS.I18n.getText('amends.plan.portal.verify.hint')),
      !page.project && links(part)
    ];
  }

  /** One secret signs the links of all projects; so it is changed for all of them, and only after a second click. */
  function links(part) {
    return build(
      'div',
      { class: 'amends-field', 'data-key': 'amends-links' },
      part.asks && build('p', { id: 'amends-links-asks' }, AJS.I18n.getText('amends.plan.portal.void.asks')),
      build(
        'div',
        { class: 'amends-buttons' },
        part.asks
          ? [
              fields.button('links-void-now', 'links-void-now', AJS.I18n.getText('amends.plan.portal.void.now')),
              fields.button('links-keep', 'links-keep', AJS.I18n.getText('amends.plan.portal.void.keep'))
            ]
          : fields.button('links-void', 'links-void', AJS.I18n.getText('amends.plan.portal.void')),
        part.linksSaid && build('span', { class: 'amends-said', 'data-key': 'amends-links-said' }, part.linksSaid)
      )
    );
  }

  function voided(part) {
    return Amends.rest
      .send('POST', '/admin/answer-links/void', {})
      .then(
        () => AJS.I18n.getText('amends.plan.portal.void.done'),
        (failure) => failure.message
      )
      .then((words) => {
        part.linksSaid = words;
        return words;
      });
  }

  const ACTIONS = {
    'links-void': (part) => Object.assign(part, { asks: true, linksSaid: '', turnTo: 'links-keep' }),
    'links-keep': (part) => Object.assign(part, { asks: false, turnTo: 'links-void' }),
    'links-void-now': (part) => Object.assign(part, { asks: false, turnTo: 'links-void', atOnce: voided })
  };

  Amends.planOthers = {
    owners: owners,
    resolved: resolved,
    gate: gate,
    portal: portal,
    actions: ACTIONS
  };
})((window.Amends = window.Amends || {}));
