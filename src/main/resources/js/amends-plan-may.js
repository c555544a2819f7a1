/*
 * Who may do what: to whom each right is granted, and up to which amount goodwill. Where it is not chosen here, only what differs from
 * how it ships stands in words.
 */
(function (Amends) {
  'use strict';

  const build = Amends.dom.build;
  const fields = Amends.planFields;

  const RIGHTS = {
    tick: AJS.I18n.getText('amends.may.right.tick'),
    waive: AJS.I18n.getText('amends.may.right.waive'),
    override: AJS.I18n.getText('amends.may.right.override'),
    goodwill: AJS.I18n.getText('amends.may.right.goodwill'),
    methods: AJS.I18n.getText('amends.may.right.methods')
  };

  /** How each ships. */
  function shipped(right) {
    return right === 'methods' ? 'administrators' : 'agents';
  }

  function read(value) {
    const form = {};
    Object.keys(RIGHTS).forEach((right) => {
      form[right] = value[right].map((grant) => ({
        who: grant.to === 'role' ? 'role:' + grant.role : grant.to,
        group: grant.group || '',
        upTo: grant.upTo || []
      }));
    });
    return form;
  }

  function written(grant) {
    const role = /^role:(.*)$/.exec(grant.who);
    const to = role ? { to: 'role', role: role[1] } : grant.who === 'group' ? { to: 'group', group: grant.group } : { to: grant.who };
    return grant.upTo.length ? Object.assign(to, { upTo: grant.upTo }) : to;
  }

  function body(form) {
    const value = {};
    Object.keys(RIGHTS).forEach((right) => {
      value[right] = form[right].map(written);
    });
    return value;
  }

  function choices(page, grant) {
    const words = {
      agents: AJS.I18n.getText('amends.may.agents'),
      administrators: AJS.I18n.getText('amends.may.administrators')
    };
    page.roles.forEach((role) => {
      words['role:' + role.id] = AJS.I18n.getText('amends.may.role', role.name);
    });
    words.group = AJS.I18n.getText('amends.may.group');
    if (!words[grant.who]) {
      words[grant.who] = AJS.I18n.getText('amends.may.role', grant.who.slice('role:'.length));
    }
    return words;
  }

  function said(page, grant) {
    const name = grant.who === 'group' ? grant.group : choices(page, grant)[grant.who];
    const limits = grant.upTo.map((limit) => limit.amount + ' ' + limit.currency).join(', ');
    return limits ? AJS.I18n.getText('amends.may.up-to', name, limits) : name;
  }

  function inWords(page, part) {
    const other = Object.keys(RIGHTS).filter((right) => {
      const grants = part.value[right];
      return !(grants.length === 1 && grants[0].who === shipped(right) && !grants[0].upTo.length);
    });
    return (
      other.length > 0 &&
      build(
        'ul',
        { 'data-key': 'amends-plan-may-words' },
        other.map((right) => {
          const who = part.value[right].map((grant) => said(page, grant)).join('; ') || AJS.I18n.getText('amends.may.nobody');
          return build('li', {}, build('strong', {}, RIGHTS[right]), ': ', who);
        })
      )
    );
  }

  function errors(part, path) {
    return ['to', 'role', 'group'].map((name) => fields.errorLine(part, path + name));
  }

  function limit(part, right, at, one, which) {
    const path = 'may.' + right + '.' + at + '.upTo.' + which + '.';
    const remove = AJS.I18n.getText('amends.may.limit.remove');
    return build(
      'div',
      { class: 'amends-row', 'data-key': 'amends-plan-may-limit-' + at + '-' + which },
      fields.text(part, path + 'amount', AJS.I18n.getText('amends.may.amount'), one.amount, '', { inputmode: 'decimal' }),
      fields.text(part, path + 'currency', AJS.I18n.getText('amends.may.currency'), one.currency, '', { maxlength: 3 }),
      fields.button('may-limit-remove', 'may-limit-remove-' + at + '-' + which, remove, AJS.I18n.getText('amends.panel.about', remove, one.amount + ' ' + one.currency), {
        'data-right': right,
        'data-at': at,
        'data-which': which
      })
    );
  }

  function limits(part, right, at, grant) {
    return (
      right === 'goodwill' && [
        grant.upTo.map((one, which) => limit(part, right, at, one, which)),
        fields.button('may-limit-add', 'may-limit-add-' + at, AJS.I18n.getText('amends.may.limit.add'), null, { 'data-right': right, 'data-at': at })
      ]
    );
  }

  function grantRow(page, part, right, grant, at) {
    const path = 'may.' + right + '.' + at + '.';
    const remove = AJS.I18n.getText('amends.may.remove');
    return build(
      'li',
      { class: 'amends-grant', 'data-key': 'amends-plan-may-' + right + '-' + at },
      build(
        'div',
        { class: 'amends-row' },
        fields.select(part, path + 'who', AJS.I18n.getText('amends.may.to', RIGHTS[right]), grant.who, choices(page, grant)),
        grant.who === 'group' && fields.text(part, path + 'group', AJS.I18n.getText('amends.may.group.name'), grant.group, '', Amends.pick.field('group')),
        fields.button('may-remove', 'may-remove-' + right + '-' + at, remove, AJS.I18n.getText('amends.panel.about', remove, said(page, grant)), {
          'data-right': right,
          'data-at': at
        })
      ),
      errors(part, path).slice(0, grant.who === 'group' ? 2 : 3),
      limits(part, right, at, grant)
    );
  }

  function one(page, part, right) {
    const add = AJS.I18n.getText('amends.may.add');
    const grants = part.value[right];
    return build(
      'fieldset',
      { class: 'amends-field', 'data-key': 'amends-plan-may-' + right, 'data-right': right, tabindex: -1, 'data-path': 'may.' + right },
      build('legend', {}, RIGHTS[right]),
      grants.length === 0 && build('p', { class: 'amends-hint' }, AJS.I18n.getText('amends.may.none')),
      build('ul', {}, grants.map((grant, at) => grantRow(page, part, right, grant, at))),
      fields.errorLine(part, 'may.' + right),
      fields.button('may-add', 'may-add-' + right, add, AJS.I18n.getText('amends.panel.about', add, RIGHTS[right]), { 'data-right': right })
    );
  }

  function draw(page, part) {
    const hint = build('p', { class: 'amends-hint' }, AJS.I18n.getText('amends.may.hint'));
    return part.own ? [hint, Object.keys(RIGHTS).map((right) => one(page, part, right))] : [hint, inWords(page, part)];
  }

  function rightOf(button) {
    return button.getAttribute('data-right');
  }

  const ACTIONS = {
    'may-add': (part, at, button) => part.value[rightOf(button)].push({ who: shipped(rightOf(button)), group: '', upTo: [] }),
    'may-remove': (part, at, button) => part.value[rightOf(button)].splice(at, 1),
    'may-limit-add': (part, at) => part.value.goodwill[at].upTo.push({ amount: '', currency: 'EUR' }),
    'may-limit-remove': (part, at, button) => part.value.goodwill[at].upTo.splice(Number(button.getAttribute('data-which')), 1)
  };

  Amends.planMay = { draw: draw, read: read, body: body, actions: ACTIONS };
})((window.Amends = window.Amends || {}));
