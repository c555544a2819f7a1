/*
 * Which method an apology follows, rule by rule; what starts one by itself; and a box to try a ticket in.
 */
(function (Amends) {
  'use strict';

  const build = Amends.dom.build;
  const fields = Amends.planFields;

  const ASPECTS = {
    project: AJS.I18n.getText('amends.plan.which.aspect.project'),
    'request-type': AJS.I18n.getText('amends.plan.which.aspect.request-type'),
    'issue-type': AJS.I18n.getText('amends.plan.which.aspect.issue-type'),
    priority: AJS.I18n.getText('amends.plan.which.aspect.priority'),
    label: AJS.I18n.getText('amends.plan.which.aspect.label'),
    organisation: AJS.I18n.getText('amends.plan.which.aspect.organisation'),
    jql: AJS.I18n.getText('amends.plan.which.aspect.jql'),
    'second-failure': AJS.I18n.getText('amends.plan.which.aspect.second-failure')
  };

  /** What one chooses from, by id; what is gone since stays to be seen. */
  function named(list, ids) {
    const words = {};
    list.forEach((one) => {
      words[one.id] = one.name;
    });
    ids
      .filter((id) => id && !words[id])
      .forEach((id) => {
        words[id] = AJS.I18n.getText('amends.plan.which.gone', id);
      });
    return words;
  }

  function ticked(part, path, list, is) {
    const words = named(list, is);
    return build(
      'fieldset',
      { class: 'amends-field amends-plan-values', 'data-key': fields.idOf(path) + '-values' },
      build('legend', {}, AJS.I18n.getText('amends.plan.which.is')),
      Object.keys(words).map((id) =>
        fields.box(part, path + '.' + id, words[id], is.indexOf(id) >= 0, { 'data-path': path, 'data-is': id })
      ),
      fields.errorLine(part, path)
    );
  }

  function typed(part, path, condition) {
    const jql = condition.aspect === 'jql';
    const label = jql ? AJS.I18n.getText('amends.plan.which.is.jql') : AJS.I18n.getText('amends.plan.which.is.lines');
    const more = { class: 'amends-input', rows: 2, value: condition.is.join('\n'), 'data-lines': jql ? null : 'true', 'data-whole': jql ? 'true' : null };
    return fields.field(part, path, label, build('textarea', fields.attributes(part, path, '', more)));
  }

  function values(page, part, path, condition) {
    if (condition.aspect === 'second-failure') {
      return fields.errorLine(part, path);
    }
    const list = page.which[condition.aspect];
    return list ? ticked(part, path, list, condition.is) : typed(part, path, condition);
  }

  function about(words, what) {
    return AJS.I18n.getText('amends.panel.about', words, what);
  }

  function condition(page, part, one, rule, at) {
    const path = 'which.rules.' + rule + '.when.' + at;
    const title = AJS.I18n.getText('amends.plan.which.when', at + 1, rule + 1);
    const remove = AJS.I18n.getText('amends.plan.which.when.remove');
    return build(
      'div',
      { class: 'amends-plan-condition', role: 'group', 'aria-label': title, 'data-key': fields.idOf(path) + '-group' },
      fields.select(part, path + '.aspect', AJS.I18n.getText('amends.plan.which.when.aspect'), one.aspect, ASPECTS),
      values(page, part, path + '.is', one),
      part.own &&
        fields.button('which-when-remove', 'which-' + rule + '-when-' + at + '-remove', remove, about(remove, title), { 'data-at': rule, 'data-when': at })
    );
  }

  function buttons(part, at, title) {
    const up = AJS.I18n.getText('amends.plan.which.up');
    const down = AJS.I18n.getText('amends.plan.which.down');
    const remove = AJS.I18n.getText('amends.plan.which.remove');
    const add = AJS.I18n.getText('amends.plan.which.when.add');
    const key = 'which-' + at + '-';
    return build(
      'div',
      { class: 'amends-buttons', 'data-key': 'amends-plan-' + key + 'buttons' },
      fields.button('which-when-add', key + 'when-add', add, about(add, title), { 'data-at': at }),
      at > 0 && fields.button('which-up', key + 'up', up, about(up, title), { 'data-at': at }),
      at < part.value.rules.length - 1 && fields.button('which-down', key + 'down', down, about(down, title), { 'data-at': at }),
      fields.button('which-remove', key + 'remove', remove, about(remove, title), { 'data-at': at })
    );
  }

  function rule(page, part, one, at) {
    const path = 'which.rules.' + at;
    const title = AJS.I18n.getText('amends.plan.which.rule', at + 1);
    return build(
      'fieldset',
      { class: 'amends-field amends-plan-rule', 'data-key': fields.idOf(path) },
      build('legend', {}, title),
      one.when.length
        ? one.when.map((each, when) => condition(page, part, each, at, when))
        : build('p', { class: 'amends-hint' }, AJS.I18n.getText('amends.plan.which.always')),
      fields.errorLine(part, path + '.when'),
      fields.select(part, path + '.method', AJS.I18n.getText('amends.plan.which.method'), one.method, named(page.which.method, [one.method])),
      part.own && buttons(part, at, title)
    );
  }

  function draw(page, part) {
    return [
      build('p', { class: 'amends-hint' }, AJS.I18n.getText('amends.plan.which.hint')),
      part.value.rules.length
        ? part.value.rules.map((one, at) => rule(page, part, one, at))
        : build('p', { 'data-key': 'amends-plan-which-none' }, AJS.I18n.getText('amends.plan.which.none')),
      fields.errorLine(part, 'which.rules'),
      part.own && fields.button('which-add', 'which-add', AJS.I18n.getText('amends.plan.which.add'))
    ];
  }

  function swap(rules, at, other) {
    rules.splice(other, 0, rules.splice(at, 1)[0]);
  }

  const ACTIONS = {
    'which-add': (part, at, button, page) => part.value.rules.push({ method: page.which.method[0].id, when: [{ aspect: 'label', is: [] }] }),
    'which-remove': (part, at) => part.value.rules.splice(at, 1),
    'which-up': (part, at) => swap(part.value.rules, at, at - 1),
    'which-down': (part, at) => swap(part.value.rules, at, at + 1),
    'which-when-add': (part, at) => part.value.rules[at].when.push({ aspect: 'label', is: [] }),
    'which-when-remove': (part, at, button) => part.value.rules[at].when.splice(Number(button.getAttribute('data-when')), 1)
  };

  /** Takes what a field of a condition says, or a box of another list. */
  function put(condition, list, target) {
    if (target.hasAttribute('data-is')) {
      const id = target.getAttribute('data-is');
      condition[list] = condition[list].filter((one) => one !== id).concat(target.checked ? [id] : []);
    } else {
      condition.aspect = target.value;
      condition.is = [];
    }
  }

  /* What starts an apology. */

  const RATINGS = {
    '': AJS.I18n.getText('amends.plan.starts.rating.never'),
    1: AJS.I18n.getText('amends.plan.starts.rating.1'),
    2: AJS.I18n.getText('amends.plan.starts.rating.2'),
    3: AJS.I18n.getText('amends.plan.starts.rating.3')
  };

  /** An SLA that is gone since stays to be seen, and to be taken away. */
  function slas(page, part) {
    const path = 'starts.slas';
    const chosen = part.value.slas || [];
    const words = named(page.which.slas, chosen);
    const ids = Object.keys(words);
    return build(
      'fieldset',
      { class: 'amends-field amends-plan-values', 'data-key': fields.idOf(path) + '-values', 'aria-describedby': fields.idOf(path) + '-hint' },
      build('legend', {}, AJS.I18n.getText('amends.plan.starts.slas')),
      ids.length
        ? ids.map((id) => fields.box(part, path + '.' + id, words[id], chosen.indexOf(id) >= 0, { 'data-path': path, 'data-is': id }))
        : build('p', {}, AJS.I18n.getText('amends.plan.starts.slas.none')),
      build('p', { class: 'amends-hint', id: fields.idOf(path) + '-hint' }, AJS.I18n.getText('amends.plan.starts.slas.hint')),
      fields.errorLine(part, path)
    );
  }

  function starts(page, part) {
    const path = 'starts.labels';
    const more = { class: 'amends-input', rows: 2, value: part.value.labels.join('\n'), 'data-lines': 'true' };
    const rating = part.value.rating ? String(part.value.rating) : '';
    const words = Object.assign({}, RATINGS, rating && !RATINGS[rating] ? { [rating]: rating } : {});
    const choices = ['', '1', '2', '3'].concat(rating && !RATINGS[rating] ? [rating] : []).map((code) => build('option', { value: code }, words[code]));
    const select = fields.attributes(part, 'starts.rating', '', { class: 'amends-input', value: rating });
    return [
      build('p', { class: 'amends-hint' }, AJS.I18n.getText('amends.plan.starts.hint')),
      fields.field(part, 'starts.rating', AJS.I18n.getText('amends.plan.starts.rating'), build('select', select, choices)),
      fields.field(part, path, AJS.I18n.getText('amends.plan.starts.labels'), build('textarea', fields.attributes(part, path, '', more))),
      slas(page, part)
    ];
  }

  function startsBody(value) {
    return Object.assign({ labels: value.labels, slas: value.slas || [] }, value.rating ? { rating: Number(value.rating) } : {});
  }

  /* Trying a ticket. */

  function outcome(one) {
    if (one.outcome === 'won') {
      return build('span', { class: 'aui-lozenge aui-lozenge-success' }, AJS.I18n.getText('amends.plan.which.try.won'));
    }
    return one.outcome === 'broken' || one.outcome === 'no-method'
      ? build('span', { class: 'aui-lozenge aui-lozenge-error' }, AJS.I18n.getText('amends.plan.which.try.broken'))
      : build('span', { class: 'aui-lozenge' }, AJS.I18n.getText('amends.plan.which.try.passed'));
  }

  function told(trial) {
    const found = trial.told;
    return (
      found &&
      build(
        'div',
        { 'data-key': 'amends-plan-trial-told', class: 'amends-trial-told', 'data-method': found.method },
        build('p', {}, build('strong', {}, found.issue), ' ', found.summary),
        build('p', { 'data-key': 'amends-plan-trial-wins' }, found.words),
        found.rules.length > 0 &&
          build(
            'ol',
            { class: 'amends-list' },
            found.rules.map((one) => build('li', { 'data-outcome': one.outcome }, outcome(one), ' ', one.words))
          ),
        found.later > 0 && build('p', { class: 'amends-hint' }, AJS.I18n.getText('amends.plan.which.try.later', found.later)),
        build('p', { 'data-key': 'amends-plan-trial-starts' }, found.starts.words)
      )
    );
  }

  function trial(page) {
    const id = 'amends-plan-trial-key';
    const wrong = page.trial.error;
    return build(
      'form',
      { class: 'amends-trial', 'data-trial': 'true', 'data-key': 'amends-plan-trial', novalidate: true, 'aria-labelledby': 'amends-plan-trial-title' },
      build('h3', { id: 'amends-plan-trial-title' }, AJS.I18n.getText('amends.plan.which.try')),
      build('p', { class: 'amends-hint', id: id + '-hint' }, AJS.I18n.getText('amends.plan.which.try.hint')),
      build(
        'div',
        { class: 'amends-field', 'data-key': id + '-field' },
        build('label', { for: id }, AJS.I18n.getText('amends.plan.which.try.key')),
        build('input', {
          id: id,
          'data-key': id,
          type: 'text',
          class: 'amends-input',
          autocomplete: 'off',
          value: page.trial.key,
          'aria-invalid': wrong ? 'true' : null,
          'aria-describedby': id + '-hint' + (wrong ? ' ' + id + '-error' : '')
        }),
        wrong && build('p', { class: 'amends-error', id: id + '-error' }, wrong)
      ),
      build('button', { type: 'submit', class: 'aui-button', 'data-key': 'amends-plan-trial-go' }, AJS.I18n.getText('amends.plan.which.try.go')),
      told(page.trial)
    );
  }

  /** Asks about the ticket whose key stands in the box. */
  function ask(page, drawAll) {
    const key = page.box.querySelector('#amends-plan-trial-key').value.trim();
    Object.assign(page.trial, { key: key, told: null, error: '' });
    Amends.rest
      .send('GET', '/admin/which/' + encodeURIComponent(key || '?'))
      .then(
        (found) => {
          page.trial.told = found;
          return found.words + ' ' + found.starts.words;
        },
        (failure) => {
          page.trial.error = failure.message;
          return failure.message;
        }
      )
      .then((words) => {
        drawAll(page);
        Amends.announcer.say(words);
      });
  }

  Amends.planWhich = { draw: draw, actions: ACTIONS, put: put, starts: starts, startsBody: startsBody, trial: trial, ask: ask };
})((window.Amends = window.Amends || {}));
