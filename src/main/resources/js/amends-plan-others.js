/*
 * The smaller sections of the settings of follow-ups: who does them when nobody else can, what counts as resolved, and what
 * customers see on the portal.
 */
(function (Amends) {
  'use strict';

  const build = Amends.dom.build;
  const fields = Amends.planFields;

  function owners(page, part) {
    return [
      build('p', { class: 'amends-hint' }, AJS.I18n.getText('amends.plan.owners.hint')),
      fields.text(part, 'owners.user', AJS.I18n.getText('amends.plan.owners.user'), part.value.user || ''),
      fields.text(part, 'owners.group', AJS.I18n.getText('amends.plan.owners.group'), part.value.group || '')
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

  function portal(page, part) {
    return [
      build('p', { class: 'amends-hint' }, AJS.I18n.getText('amends.plan.portal.hint')),
      fields.box(part, 'portal.card', AJS.I18n.getText('amends.plan.portal.card'), part.value.card)
    ];
  }

  const MAKE = {
    task: AJS.I18n.getText('amends.plan.task.task'),
    queue: AJS.I18n.getText('amends.plan.task.queue')
  };

  /** The words of a list of things with ids, with one for none before them. */
  function named(none, things) {
    return things.reduce((all, one) => Object.assign(all, { [one.id + ' ']: one.name }), { '': none });
  }

  function choice(part, path, label, value, none, things) {
    return fields.select(part, path, label, value ? value + ' ' : '', named(none, things));
  }

  function task(page, part) {
    const value = part.value;
    const place = page.projects.find((one) => (value.project ? one.id === value.project.trim() : one.key === page.project));
    const types = place ? place.types : page.projects.reduce((all, one) => all.concat(one.types), []);
    return [
      fields.select(part, 'task.make', AJS.I18n.getText('amends.plan.task.make'), value.make, MAKE),
      value.make === 'task' && [
        choice(part, 'task.project', AJS.I18n.getText('amends.plan.task.project'), (value.project || '').trim(), AJS.I18n.getText('amends.plan.task.project.own'), page.projects),
        choice(part, 'task.type', AJS.I18n.getText('amends.plan.task.type'), (value.type || '').trim(), AJS.I18n.getText('amends.plan.task.type.own'), types),
        fields.text(part, 'task.link', AJS.I18n.getText('amends.plan.task.link'), value.link || '', AJS.I18n.getText('amends.plan.task.link.hint'))
      ],
      fields.errorLine(part, 'task.fields')
    ];
  }

  /** Ids as they are kept; what is empty is left out. */
  function taskBody(value) {
    const sent = { make: value.make };
    ['project', 'type', 'link'].forEach((one) => (value[one] || '').trim() && Object.assign(sent, { [one]: value[one].trim() }));
    return value.fields ? Object.assign(sent, { fields: value.fields }) : sent;
  }

  Amends.planOthers = {
    task: task,
    taskBody: taskBody,
    owners: owners,
    resolved: resolved,
    portal: portal
  };
})((window.Amends = window.Amends || {}));
