/*
 * What an apology has to do with others: the earlier one of the same customer, the one that stands for it, those for which it stands.
 */
(function (Amends) {
  'use strict';

  const build = Amends.dom.build;
  const kinds = Amends.forms.kinds;
  const SECOND_FAILURE = 'second-failure';
  const SHIPPED = 'shipped';
  const COVERING = 'covering:new';

  function ticket(issue, key) {
    return [build('a', { href: issue.href, 'data-key': key + ':' + issue.key }, issue.key), ' ', issue.summary];
  }

  function button(action, subject, words) {
    return build(
      'button',
      { type: 'button', class: 'aui-button', 'data-action': action, 'data-subject': subject, 'data-key': action },
      words
    );
  }

  /* A second failure. */

  /** The promises of the earlier apology are asked of its own ticket, once, and only here: not many tickets come to this. */
  function askPromises(panel, earlier) {
    const known = panel.earlierPromises;
    if (!known || known.key !== earlier.key) {
      panel.earlierPromises = { key: earlier.key, open: null };
      Amends.rest.send('GET', '/issues/' + encodeURIComponent(earlier.key)).then(
        (state) => {
          panel.earlierPromises.open = (state.promises || []).filter((one) => one.state === 'open');
          panel.draw();
        },
        () => undefined
      );
    }
    return panel.earlierPromises.open;
  }

  function promises(panel, earlier) {
    const open = askPromises(panel, earlier);
    if (!open) {
      return null;
    }
    return open.length === 0
      ? build('p', { class: 'amends-meta', 'data-key': 'earlier-promises' }, AJS.I18n.getText('amends.panel.earlier.no-promises'))
      : build(
          'div',
          { 'data-key': 'earlier-promises' },
          build('p', {}, AJS.I18n.getText('amends.panel.earlier.promises')),
          build(
            'ul',
            { class: 'amends-list' },
            open.map((one) => build('li', {}, AJS.I18n.getText('amends.panel.promise.line', one.what, one.byText || one.by)))
          )
        );
  }

  /** Our own two methods have words of their own; of another one its name is said. */
  function goOn(method) {
    const own = { [SECOND_FAILURE]: AJS.I18n.getText('amends.panel.method.second-failure'), [SHIPPED]: AJS.I18n.getText('amends.panel.method.shipped') };
    return own[method.id] || AJS.I18n.getText('amends.panel.method.other', method.name);
  }

  function changedTo(method) {
    const own = { [SECOND_FAILURE]: AJS.I18n.getText('amends.panel.saved.second-failure'), [SHIPPED]: AJS.I18n.getText('amends.panel.saved.shipped') };
    return own[method.id] || AJS.I18n.getText('amends.panel.saved.method', method.name);
  }

  /** What the rules name after a second failure, and what they name otherwise. */
  function offered(panel) {
    const earlier = panel.state.earlier || {};
    return { after: earlier.method || { id: SECOND_FAILURE }, otherwise: earlier.otherwise || { id: SHIPPED } };
  }

  function choice(panel) {
    if (!panel.state.untouched) {
      return null;
    }
    const { after, otherwise } = offered(panel);
    if (panel.state.method.id !== after.id) {
      return button('method', after.id, goOn(after));
    }
    return after.id === otherwise.id ? null : Amends.stages.link('method', otherwise.id, goOn(otherwise));
  }

  function drawEarlier(panel) {
    const earlier = panel.state.earlier;
    if (!earlier) {
      return panel.state.method.id === SECOND_FAILURE
        ? build('div', { class: 'amends-before', 'data-key': 'earlier' }, noGoodwill(panel), choice(panel), Amends.stages.drawAfter(panel, 'method'))
        : null;
    }
    return build(
      'div',
      { class: 'amends-before', 'data-key': 'earlier', 'data-earlier': earlier.key, role: 'group', 'aria-label': AJS.I18n.getText('amends.panel.earlier') },
      build('p', {}, build('strong', {}, AJS.I18n.getText('amends.panel.earlier'))),
      build('p', {}, AJS.I18n.getText('amends.panel.earlier.when', earlier.when), ' ', ticket(earlier, 'earlier')),
      promises(panel, earlier),
      noGoodwill(panel),
      choice(panel),
      Amends.stages.drawAfter(panel, 'method')
    );
  }

  function noGoodwill(panel) {
    return (
      panel.state.method.goodwill === false &&
      build('p', { class: 'amends-meta', 'data-key': 'no-goodwill' }, AJS.I18n.getText('amends.panel.no-goodwill'))
    );
  }

  function choose(panel, id) {
    const { after, otherwise } = offered(panel);
    const method = [after, otherwise].find((one) => one.id === id) || { id: id, name: id };
    Amends.saving.write(panel, {
      method: 'POST',
      path: '/apology/method',
      body: { method: id },
      place: 'method',
      said: changedTo(method),
      done: (state) => {
        panel.view.focus = 'step:' + state.next;
      }
    });
  }

  /* Covered by another ticket's apology. */

  function progress(owner) {
    if (owner.of === undefined) {
      return null;
    }
    const words = AJS.I18n.getText('amends.panel.progress', owner.done, owner.of);
    return [
      build(
        'div',
        {
          class: 'amends-bar',
          role: 'progressbar',
          'aria-label': AJS.I18n.getText('amends.panel.covered.progress', owner.key),
          'aria-valuemin': 0,
          'aria-valuemax': owner.of,
          'aria-valuenow': owner.done,
          'aria-valuetext': words
        },
        build(
          'span',
          { class: 'amends-part', style: 'flex-grow:1' },
          build('span', { class: 'amends-part-done', style: 'width:' + ((100 * owner.done) / owner.of).toFixed(1) + '%' })
        )
      ),
      build(
        'p',
        { class: 'amends-line' },
        build('span', {}, words),
        owner.closed && Amends.facts.lozenge(AJS.I18n.getText('amends.panel.covered.closed'), 'success')
      ),
      owner.next && build('p', { class: 'amends-meta' }, AJS.I18n.getText('amends.panel.progress.next', owner.next))
    ];
  }

  function who(owner) {
    return [Amends.stages.nameOf(owner), owner.when].filter(Boolean).join(', ');
  }

  function drawCovered(panel) {
    const owner = panel.state.owner;
    return build(
      'div',
      { class: 'amends-none', 'data-key': 'covered', 'data-owner': owner.key || '' },
      build(
        'p',
        {},
        AJS.I18n.getText('amends.panel.covered'),
        ' ',
        owner.key ? ticket(owner, 'owner') : AJS.I18n.getText('amends.panel.covered.hidden')
      ),
      progress(owner),
      build('p', { class: 'amends-meta' }, who(owner)),
      button('uncover', 'cover', AJS.I18n.getText('amends.panel.uncover')),
      Amends.stages.drawAfter(panel, 'uncover')
    );
  }

  /** The way to have another ticket's apology stand for this one. */
  function drawOffer(panel) {
    return [
      Amends.forms.draw(panel, 'cover:new') || Amends.stages.link('cover', 'new', AJS.I18n.getText('amends.panel.cover')),
      Amends.stages.drawAfter(panel, 'cover:new')
    ];
  }

  function drawFreed(panel) {
    return panel.state.freed && build('p', { class: 'amends-notice', 'data-key': 'freed' }, panel.state.freed);
  }

  /** What stands above the steps. */
  function drawAbove(panel) {
    const form = Amends.forms.draw(panel, 'cover:new');
    const after = Amends.stages.drawAfter(panel, 'cover:new');
    const moved = panel.state.moved && build('p', { class: 'amends-meta', 'data-key': 'moved' }, panel.state.moved);
    const began = panel.state.began && build('p', { class: 'amends-meta', 'data-key': 'began' }, panel.state.began);
    const covering = [Amends.forms.drawDialog(panel, COVERING), Amends.stages.drawAfter(panel, COVERING)];
    const all = [began, moved, drawFreed(panel), drawEarlier(panel), form, after, covering];
    return build('div', { class: 'amends-above', 'data-key': 'above' }, all);
  }

  function drawCovers(panel) {
    const covers = panel.state.covers || { issues: [], more: 0 };
    if (covers.issues.length + covers.more === 0) {
      return null;
    }
    return Amends.facts.row(
      'covers',
      AJS.I18n.getText('amends.panel.covers'),
      build(
        'ul',
        { class: 'amends-list' },
        covers.issues.map((issue) => build('li', { 'data-key': 'covers-row:' + issue.key }, ticket(issue, 'covers')))
      ),
      covers.more > 0 && build('p', { class: 'amends-meta' }, AJS.I18n.getText('amends.panel.covers.more', covers.more))
    );
  }

  kinds.cover = {
    title: () => AJS.I18n.getText('amends.panel.cover'),
    save: () => AJS.I18n.getText('amends.panel.save'),
    fields: (panel, form) => [
      Amends.picker.field(panel, form, {
        name: 'issue',
        label: AJS.I18n.getText('amends.panel.cover.issue'),
        hint: AJS.I18n.getText('amends.panel.cover.hint')
      })
    ],
    request: (panel, form) => ({
      method: 'POST',
      path: '/cover',
      body: { issue: Amends.forms.valuesOf(panel, form).issue.toUpperCase() },
      focus: 'uncover',
      said: AJS.I18n.getText('amends.panel.saved.covered')
    })
  };

  /* Covering others, from the side of the one that stands for them. */

  function pickName(key) {
    return 'pick:' + key;
  }

  function pick(form, one) {
    const id = 'amends-covering-' + one.key;
    const why = one.why && build('p', { class: 'amends-hint', id: id + '-why' }, one.why);
    return {
      type: 'notice',
      name: pickName(one.key),
      focus: !one.why,
      node: build(
        'div',
        { class: 'amends-choice', 'data-key': 'pick-row:' + one.key, 'data-pick': one.key },
        build('input', {
          type: 'checkbox',
          id: id,
          name: pickName(one.key),
          'data-key': form.place + '/' + pickName(one.key),
          checked: form.values[pickName(one.key)] === 'yes',
          disabled: Boolean(one.why),
          'aria-describedby': one.why ? id + '-why' : null
        }),
        build('label', { for: id }, one.key, ' ', one.summary, one.reporter && build('span', { class: 'amends-meta' }, ' ', one.reporter), why)
      )
    };
  }

  kinds.covering = {
    title: () => AJS.I18n.getText('amends.panel.covering'),
    save: () => AJS.I18n.getText('amends.panel.covering.save'),
    before: (panel, form) =>
      build(
        'p',
        { class: 'amends-hint', 'data-key': 'covering-hint' },
        form.values.linked.length > 0 ? AJS.I18n.getText('amends.panel.covering.hint') : AJS.I18n.getText('amends.panel.covering.none'),
        form.values.more > 0 && [' ', AJS.I18n.getText('amends.panel.covers.more', form.values.more)]
      ),
    fields: (panel, form) => form.values.linked.map((one) => pick(form, one)),
    request: (panel, form) => ({
      method: 'POST',
      path: '/covering',
      body: { issues: form.values.linked.map((one) => one.key).filter((key) => form.values[pickName(key)] === 'yes') },
      focus: 'menu',
      said: AJS.I18n.getText('amends.panel.saved.covering')
    })
  };

  /** The linked tickets are asked for when somebody wants to cover some, and not before. */
  function covering(panel) {
    panel.view.menu = false;
    delete panel.view.notices[COVERING];
    Amends.rest.send('GET', '/issues/' + encodeURIComponent(panel.issue) + '/covering').then(
      (found) => {
        panel.view.opener = 'menu';
        Amends.forms.open(panel, COVERING, 'covering', { linked: found.linked, more: found.more });
      },
      (failure) => {
        panel.view.errors[COVERING] = failure.message;
        panel.view.focus = 'menu';
        panel.draw();
        Amends.announcer.say(failure.message);
      }
    );
    panel.draw();
  }

  function uncover(panel) {
    Amends.saving.write(panel, {
      method: 'DELETE',
      path: '/cover',
      place: 'uncover',
      said: AJS.I18n.getText('amends.panel.saved.uncovered'),
      done: (state) => {
        panel.view.focus = state.next ? 'step:' + state.next : 'menu';
      }
    });
  }

  Amends.cover = {
    drawAbove: drawAbove,
    drawCovered: drawCovered,
    drawCovers: drawCovers,
    drawOffer: drawOffer,
    choose: choose,
    covering: covering,
    uncover: uncover
  };
})((window.Amends = window.Amends || {}));
