/*
 * The touches of a cadence: a short list, each with what it does and when it would fall due; one at a time can be edited.
 */
(function (Amends) {
  'use strict';

  const build = Amends.dom.build;
  const fields = Amends.planFields;
  const words = Amends.planWords;

  function about(action, touch) {
    return AJS.I18n.getText('amends.panel.about', action, words.nameOf(touch));
  }

  function previewOf(page, touch) {
    const due = page.preview && page.preview.touches.find((one) => one.id === touch.id);
    if (!due) {
      return null;
    }
    const line = AJS.I18n.getText('amends.plan.preview', page.preview.from.when, words.days[due.weekday], due.when);
    return build('p', { class: 'amends-preview' }, line);
  }

  function lozenge(touch) {
    return touch.on
      ? build('span', { class: 'aui-lozenge aui-lozenge-success' }, AJS.I18n.getText('amends.admin.is-on'))
      : build('span', { class: 'aui-lozenge' }, AJS.I18n.getText('amends.admin.is-off'));
  }

  function buttons(part, touch, at) {
    const key = 'touch-' + touch.key;
    const last = part.value.touches.length - 1;
    const data = { 'data-at': at };
    const edit = AJS.I18n.getText('amends.plan.touch.edit');
    const up = AJS.I18n.getText('amends.plan.touch.up');
    const down = AJS.I18n.getText('amends.plan.touch.down');
    const remove = AJS.I18n.getText('amends.plan.remove');
    return (
      part.own &&
      build(
        'div',
        { class: 'amends-buttons' },
        fields.button('touch-edit', key + '-edit', edit, about(edit, touch), Object.assign({ 'aria-expanded': part.editing === touch.key ? 'true' : 'false' }, data)),
        fields.button('touch-up', key + '-up', up, about(up, touch), Object.assign({ disabled: at === 0 }, data)),
        fields.button('touch-down', key + '-down', down, about(down, touch), Object.assign({ disabled: at === last }, data)),
        fields.button('touch-remove', key + '-remove', remove, about(remove, touch), data)
      )
    );
  }

  function repeat(part, touch, path) {
    return [
      fields.box(part, path + '.repeats', AJS.I18n.getText('amends.plan.touch.repeat'), touch.repeat),
      fields.errorLine(part, path + '.repeat'),
      touch.repeat &&
        build(
          'div',
          { class: 'amends-row' },
          number(part, path + '.repeat.amount', AJS.I18n.getText('amends.plan.touch.every'), touch.repeat.amount),
          fields.select(part, path + '.repeat.unit', AJS.I18n.getText('amends.plan.touch.unit'), touch.repeat.unit, words.units),
          number(part, path + '.repeat.most', AJS.I18n.getText('amends.plan.touch.most'), touch.repeat.most)
        )
    ];
  }

  function number(part, path, label, value) {
    return fields.text(part, path, label, String(value), '', { inputmode: 'numeric', 'data-number': true });
  }

  function edit(part, touch, path) {
    const hint = words.isShipped(touch.id) ? AJS.I18n.getText('amends.plan.touch.name.hint') : '';
    return build(
      'div',
      { class: 'amends-touch-edit', role: 'group', 'aria-label': about(AJS.I18n.getText('amends.plan.touch.edit'), touch) },
      fields.errorLine(part, path + '.id'),
      fields.text(part, path + '.name', AJS.I18n.getText('amends.plan.touch.name'), touch.name || '', hint),
      fields.text(part, path + '.question', AJS.I18n.getText('amends.plan.touch.question'), touch.question || '', hint),
      build(
        'div',
        { class: 'amends-row' },
        number(part, path + '.amount', AJS.I18n.getText('amends.plan.touch.amount'), touch.amount),
        fields.select(part, path + '.unit', AJS.I18n.getText('amends.plan.touch.unit'), touch.unit, words.units),
        fields.select(part, path + '.anchor', AJS.I18n.getText('amends.plan.touch.anchor'), touch.anchor, words.anchors)
      ),
      build(
        'div',
        { class: 'amends-row' },
        fields.select(part, path + '.purpose', AJS.I18n.getText('amends.plan.touch.purpose'), touch.purpose, words.purposes),
        fields.select(part, path + '.condition', AJS.I18n.getText('amends.plan.touch.condition'), touch.condition, words.conditions)
      ),
      repeat(part, touch, path)
    );
  }

  function item(page, part, touch, at) {
    const path = 'cadence.touches.' + at;
    return build(
      'li',
      { class: 'amends-touch', 'data-touch': touch.id, 'data-key': 'amends-plan-touch-' + touch.key },
      build('div', { class: 'amends-touch-head' }, lozenge(touch), build('strong', {}, words.nameOf(touch)), buttons(part, touch, at)),
      build('p', { class: 'amends-hint' }, words.does(touch)),
      previewOf(page, touch),
      part.own && fields.box(part, path + '.on', AJS.I18n.getText('amends.plan.touch.on'), touch.on, { 'aria-label': about(AJS.I18n.getText('amends.plan.touch.on'), touch) }),
      part.own && part.editing === touch.key && edit(part, touch, path)
    );
  }

  function draw(page, part) {
    return [
      build('p', { class: 'amends-hint' }, AJS.I18n.getText('amends.plan.cadence.hint')),
      build(
        'ol',
        { 'data-key': 'amends-plan-touches' },
        part.value.touches.map((touch, at) => item(page, part, touch, at))
      ),
      fields.errorLine(part, 'cadence.touches'),
      part.own && fields.button('touch-add', 'touch-add', AJS.I18n.getText('amends.plan.touch.add'))
    ];
  }

  function fresh(part) {
    part.count = (part.count || 0) + 1;
    return {
      key: 'new-' + part.count,
      id: '',
      on: true,
      anchor: 'resolution',
      amount: 3,
      unit: 'working-days',
      purpose: 'check',
      condition: 'always',
      name: '',
      question: ''
    };
  }

  function swap(touches, at, to) {
    const moved = touches.splice(at, 1)[0];
    touches.splice(to, 0, moved);
  }

  /** Words of the letters a to z, which no other touch has yet. */
  function idFor(touch, ids) {
    const plain = (touch.name || '').normalize('NFD').toLowerCase().replace(/[^a-z]+/g, '-').slice(0, 16);
    const base = plain.replace(/^-+|-+$/g, '') || 'touch';
    const letters = 'abcdefghijklmnopqrstuvwxyz'.split('');
    return [base].concat(letters.map((letter) => base + '-' + letter)).find((id) => ids.indexOf(id) < 0) || base;
  }

  /** As it is sent: what the page added for itself is left out, and what is new gets its id from its name. */
  function body(value) {
    const ids = value.touches.map((touch) => touch.id).filter(Boolean);
    return {
      touches: value.touches.map((touch) => {
        const sent = Object.assign({}, touch);
        delete sent.key;
        if (!sent.id) {
          sent.id = idFor(touch, ids);
          ids.push(sent.id);
        }
        ['name', 'question', 'repeat'].forEach((one) => sent[one] || delete sent[one]);
        return sent;
      })
    };
  }

  const ACTIONS = {
    'touch-edit': (part, at) => {
      const key = part.value.touches[at].key;
      part.editing = part.editing === key ? '' : key;
    },
    'touch-up': (part, at) => swap(part.value.touches, at, at - 1),
    'touch-down': (part, at) => swap(part.value.touches, at, at + 1),
    'touch-remove': (part, at) => part.value.touches.splice(at, 1),
    'touch-add': (part) => {
      const touch = fresh(part);
      part.value.touches.push(touch);
      part.editing = touch.key;
    }
  };

  function keyed(value) {
    value.touches.forEach((touch) => {
      touch.key = touch.id;
    });
    return value;
  }

  Amends.planTouches = { draw: draw, body: body, actions: ACTIONS, keyed: keyed };
})((window.Amends = window.Amends || {}));
