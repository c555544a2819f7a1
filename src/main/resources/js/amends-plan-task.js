/*
 * What becomes of a follow-up that falls due: a task (where, of which type, linked how, with which fields), or a row in the queue.
 */
(function (Amends) {
  'use strict';

  const build = Amends.dom.build;
  const fields = Amends.planFields;
  const FIELD = /^task\.fields\.(.+)$/;

  const MAKE = {
    task: AJS.I18n.getText('amends.plan.task.task'),
    queue: AJS.I18n.getText('amends.plan.task.queue')
  };

  function option(value, words) {
    return build('option', { value: value }, words);
  }

  /** One of some things with ids; `none` stands first, and what is chosen but not among them (any more) last. */
  function choice(part, path, label, value, none, things, gone) {
    const lost = value && !things.some((one) => one.id === value);
    const options = [option('', none), things.map((one) => option(one.id, one.name)), lost && option(value, gone(value))];
    return fields.field(part, path, label, build('select', fields.attributes(part, path, '', { class: 'amends-input', value: value }), options));
  }

  function isGone(id) {
    return AJS.I18n.getText('amends.plan.task.gone', id);
  }

  function isElsewhere(id) {
    return AJS.I18n.getText('amends.plan.task.elsewhere', id);
  }

  /** Types without those of the same id in another project. */
  function typesOf(projects) {
    const all = new Map();
    projects.forEach((project) => project.types.forEach((type) => all.set(type.id, type)));
    return Array.from(all.values());
  }

  function types(page, part) {
    const wanted = part.value.project;
    const places = page.projects.filter((one) => (wanted ? one.id === wanted : !page.project || one.key === page.project));
    return typesOf(places);
  }

  function where(page, part) {
    const value = part.value;
    return [
      choice(part, 'task.project', AJS.I18n.getText('amends.plan.task.project'), value.project, AJS.I18n.getText('amends.plan.task.project.own'), page.projects, isElsewhere),
      choice(part, 'task.type', AJS.I18n.getText('amends.plan.task.type'), value.type, AJS.I18n.getText('amends.plan.task.type.own'), types(page, part), isGone),
      choice(part, 'task.link', AJS.I18n.getText('amends.plan.task.link'), value.link, AJS.I18n.getText('amends.plan.task.link.own'), page.links, isGone)
    ];
  }

  /** What Jira was found to want, what is given already, and what was refused. */
  function ids(page, part) {
    const refused = part.errors.map((one) => FIELD.exec(one.field)).filter(Boolean).map((found) => found[1]);
    return Array.from(new Set(page.wanted.map((one) => one.id).concat(Object.keys(part.value.fields), refused)));
  }

  function wanted(page, part, id) {
    const field = page.wanted.find((one) => one.id === id) || { name: id, choices: [] };
    const path = 'task.fields.' + id;
    const value = part.value.fields[id] || '';
    return field.choices.length > 0
      ? choice(part, path, field.name, value, AJS.I18n.getText('amends.plan.task.choose'), field.choices, isGone)
      : fields.text(part, path, field.name, value, AJS.I18n.getText('amends.plan.task.fields.hint'));
  }

  function required(page, part) {
    const all = ids(page, part);
    return (
      all.length > 0 &&
      build(
        'fieldset',
        { class: 'amends-field', 'data-key': 'amends-plan-task-fields' },
        build('legend', {}, AJS.I18n.getText('amends.plan.task.fields')),
        all.map((id) => wanted(page, part, id))
      )
    );
  }

  function draw(page, part) {
    return [
      fields.select(part, 'task.make', AJS.I18n.getText('amends.plan.task.make'), part.value.make, MAKE),
      part.value.make === 'task' && [where(page, part), required(page, part)],
      fields.errorLine(part, 'task.fields')
    ];
  }

  function read(value) {
    return { make: value.make, project: value.project || '', type: value.type || '', link: value.link || '', fields: value.fields || {} };
  }

  /** What is empty is left out. */
  function body(value) {
    const sent = { make: value.make };
    ['project', 'type', 'link'].forEach((one) => value[one] && Object.assign(sent, { [one]: value[one] }));
    const given = Object.keys(value.fields).filter((id) => value.fields[id].trim());
    return given.length > 0 ? Object.assign(sent, { fields: Object.fromEntries(given.map((id) => [id, value.fields[id]])) }) : sent;
  }

  /** Asks which fields Jira wants of the task as it stands on the page, and draws; the newest question counts. */
  function ask(page, part, then) {
    const number = (page.asked = (page.asked || 0) + 1);
    const told = (found) => {
      if (number === page.asked) {
        page.wanted = found;
        then(page);
      }
    };
    if (part && part.value.make === 'task') {
      Amends.rest.send('POST', '/admin/plan/task', { project: page.project, task: body(part.value) }).then(
        (answer) => told(answer.fields),
        () => told([]) // Saving says what is wrong.
      );
    }
  }

  Amends.planTask = { draw: draw, read: read, body: body, ask: ask };
})((window.Amends = window.Amends || {}));
