/*
 * How follow-ups are arranged: for all projects or for one, section by section. Drawn from what came with the page, saved over
 * REST, a section at a time.
 */
(function (Amends) {
  'use strict';

  const build = Amends.dom.build;
  const fields = Amends.planFields;
  const PAUSE_MILLIS = 400;
  const CONFLICT = 409;

  const SECTIONS = {
    cadence: { title: AJS.I18n.getText('amends.plan.cadence'), draw: Amends.planTouches.draw, body: Amends.planTouches.body, read: Amends.planTouches.keyed },
    calendar: { title: AJS.I18n.getText('amends.plan.calendar'), draw: Amends.planCalendar.draw, body: Amends.planCalendar.body },
    owners: { title: AJS.I18n.getText('amends.plan.owners'), draw: Amends.planOthers.owners },
    resolved: { title: AJS.I18n.getText('amends.plan.resolved'), draw: Amends.planOthers.resolved },
    task: { title: AJS.I18n.getText('amends.plan.task'), draw: Amends.planTask.draw, body: Amends.planTask.body, read: Amends.planTask.read },
    gate: { title: AJS.I18n.getText('amends.plan.gate'), draw: Amends.planOthers.gate },
    may: { title: AJS.I18n.getText('amends.plan.may'), draw: Amends.planMay.draw, body: Amends.planMay.body, read: Amends.planMay.read },
    portal: { title: AJS.I18n.getText('amends.plan.portal'), draw: Amends.planOthers.portal },
    review: { title: AJS.I18n.getText('amends.plan.review'), draw: Amends.planReview.draw },
    which: { title: AJS.I18n.getText('amends.plan.which'), draw: Amends.planWhich.draw },
    starts: { title: AJS.I18n.getText('amends.plan.starts'), draw: Amends.planWhich.starts, body: Amends.planWhich.startsBody }
  };

  const ACTIONS = Object.assign(
    {},
    Amends.planTouches.actions,
    Amends.planCalendar.actions,
    Amends.planReview.actions,
    Amends.planOthers.actions,
    Amends.planMay.actions,
    Amends.planWhich.actions
  );

  function copied(value) {
    return JSON.parse(JSON.stringify(value));
  }

  function partOf(plan, name) {
    const own = Object.prototype.hasOwnProperty.call(plan, name);
    const value = copied(own ? plan[name] : plan.holding[name]);
    const read = SECTIONS[name].read || ((same) => same);
    return { name: name, seen: plan.seen && plan.seen[name], own: own, was: own, value: read(value), errors: [], said: '', busy: false, draft: { day: '', name: '', yearly: false } };
  }

  function take(page, plan) {
    page.plan = plan;
    page.preview = plan.preview;
    page.parts = Object.keys(SECTIONS)
      .filter((name) => plan.holding[name])
      .map((name) => partOf(plan, name));
  }

  function lozenge(page, part) {
    const words = part.was
      ? AJS.I18n.getText('amends.plan.own')
      : page.project
        ? AJS.I18n.getText('amends.plan.as-all')
        : AJS.I18n.getText('amends.plan.as-shipped');
    return build('span', { class: part.was ? 'aui-lozenge aui-lozenge-current' : 'aui-lozenge' }, words);
  }

  function choice(page, part, own, words) {
    const id = fields.idOf(part.name + '-own-' + own);
    return build(
      'div',
      { class: 'amends-choice' },
      build('input', { type: 'radio', id: id, name: 'own-' + part.name, 'data-own': String(own), 'data-key': id, checked: part.own === own }),
      build('label', { for: id }, words)
    );
  }

  function whose(page, part) {
    const wide = page.project ? AJS.I18n.getText('amends.plan.as-all') : AJS.I18n.getText('amends.plan.as-shipped');
    return build(
      'fieldset',
      { class: 'amends-field', 'data-key': 'amends-plan-' + part.name + '-whose' },
      build('legend', { class: 'amends-aside' }, AJS.I18n.getText('amends.plan.whose', SECTIONS[part.name].title)),
      choice(page, part, false, wide),
      choice(page, part, true, AJS.I18n.getText('amends.plan.own'))
    );
  }

  function shownAt(page, part, field) {
    return Array.from(page.box.querySelectorAll('form[data-section="' + part.name + '"] [data-path]')).some(
      (one) => one.getAttribute('data-path') === field
    );
  }

  function section(page, part) {
    const title = 'amends-plan-title-' + part.name;
    return build(
      'form',
      { class: 'amends-project', 'data-section': part.name, 'data-key': 'amends-plan-form-' + part.name, novalidate: true, 'aria-labelledby': title },
      build('h3', { id: title, class: 'amends-project-name', tabindex: '-1' }, SECTIONS[part.name].title, ' ', lozenge(page, part)),
      whose(page, part),
      build('div', { 'data-key': 'amends-plan-body-' + part.name }, SECTIONS[part.name].draw(page, part)),
      part.elsewhere && build('p', { class: 'amends-error', 'data-key': 'amends-plan-elsewhere-' + part.name }, part.elsewhere),
      build(
        'div',
        { class: 'amends-buttons', 'data-key': 'amends-plan-buttons-' + part.name },
        build(
          'button',
          {
            type: 'submit',
            class: 'aui-button aui-button-primary',
            'data-key': 'amends-plan-save-' + part.name,
            'aria-label': AJS.I18n.getText('amends.panel.about', AJS.I18n.getText('amends.admin.save'), SECTIONS[part.name].title)
          },
          AJS.I18n.getText('amends.admin.save')
        ),
        part.theirs &&
          build(
            'button',
            {
              type: 'button',
              class: 'aui-button',
              'data-theirs': 'true',
              'data-key': 'amends-plan-theirs-' + part.name,
              'aria-label': AJS.I18n.getText('amends.panel.about', AJS.I18n.getText('amends.plan.theirs'), SECTIONS[part.name].title)
            },
            AJS.I18n.getText('amends.plan.theirs')
          ),
        build('span', { class: 'amends-said', 'data-key': 'amends-plan-said-' + part.name }, part.said)
      )
    );
  }

  function switcher(page) {
    const all = build('option', { value: '' }, AJS.I18n.getText('amends.plan.all'));
    const options = page.projects.map((one) => build('option', { value: one.key }, one.name));
    return build(
      'div',
      { class: 'amends-field', 'data-key': 'amends-plan-switch' },
      build('label', { for: 'amends-plan-project' }, AJS.I18n.getText('amends.plan.for')),
      build('select', { id: 'amends-plan-project', class: 'amends-input', 'data-key': 'amends-plan-project', value: page.coming }, all, options),
      page.error && build('p', { class: 'amends-error' }, page.error)
    );
  }

  /** Where each section is, and which of them were chosen here. */
  function contents(page) {
    const item = (part) =>
      build(
        'li',
        { 'data-key': 'contents-' + part.name },
        build('a', { href: '#amends-plan-title-' + part.name, 'data-key': 'to-' + part.name }, SECTIONS[part.name].title),
        part.was && [' ', lozenge(page, part)]
      );
    return (
      page.parts.length > 0 &&
      build('nav', { class: 'amends-contents', 'aria-label': AJS.I18n.getText('amends.plan.contents'), 'data-key': 'contents' }, build('ul', {}, page.parts.map(item)))
    );
  }

  function draw(page) {
    Amends.dom.show(
      page.box,
      build(
        'div',
        { class: 'amends-plan-page', 'data-key': 'page' },
        build('h2', { 'data-key': 'title' }, AJS.I18n.getText('amends.plan.heading')),
        build('p', { 'data-key': 'intro' }, AJS.I18n.getText('amends.plan.intro')),
        switcher(page),
        contents(page),
        page.parts.map((part) => section(page, part)),
        page.parts.length > 0 && Amends.planWhich.trial(page),
        page.parts.length > 0 && Amends.planWho.draw(page)
      )
    );
  }

  function body(part) {
    const write = SECTIONS[part.name].body || ((same) => same);
    return part.own ? write(part.value) : null;
  }

  /** What each touch would mean; asked a moment after the last change, and only shown when nothing is wrong. */
  function preview(page) {
    window.clearTimeout(page.timer);
    page.timer = window.setTimeout(() => {
      const asked = { project: page.project };
      page.parts.filter((part) => part.own && (part.name === 'cadence' || part.name === 'calendar')).forEach((part) => {
        asked[part.name] = body(part);
      });
      Amends.rest.send('POST', '/admin/plan/preview', asked).then(
        (told) => {
          page.preview = told;
          draw(page);
        },
        () => {
          // What is half typed has no meaning yet; saving it says what is wrong.
          page.preview = null;
        }
      );
    }, PAUSE_MILLIS);
  }

  /** Which fields the task needs depends on where it is made, and as what. */
  function ask(page) {
    Amends.planTask.ask(page, page.parts.find((part) => part.name === 'task'), draw);
  }

  function address(page) {
    return '/admin/plan' + (page.project ? '/' + encodeURIComponent(page.project) : '');
  }

  function saved(page, part, plan) {
    const words = AJS.I18n.getText('amends.plan.saved');
    const at = page.parts.indexOf(part);
    if (at >= 0) {
      page.plan = plan;
      page.preview = plan.preview;
      page.parts[at] = Object.assign(partOf(plan, part.name), { said: words });
    }
    return words;
  }

  function refused(page, part, failure) {
    part.errors = failure.errors || [{ field: '', message: String(failure.message) }];
    part.said = '';
    openWrongTouch(part);
    draw(page);
    part.name === 'task' && ask(page);
    part.elsewhere = part.errors
      .filter((one) => !shownAt(page, part, one.field) && !/^calendar\.holidays/.test(one.field) && one.field !== 'cadence.touches')
      .map((one) => one.message)
      .join(' ');
    const words = AJS.I18n.getText('amends.admin.not-saved', part.errors.map((one) => one.message).join(' '));
    return failure.status === CONFLICT ? meanwhile(page, part).then(() => words) : words;
  }

  /** Somebody changed the section meanwhile: what was typed stays, is saved on theirs by one more click, or given up for theirs. */
  function meanwhile(page, part) {
    return Amends.rest.send('GET', address(page)).then(
      (plan) => {
        part.seen = plan.seen[part.name];
        part.theirs = plan;
      },
      () => undefined
    );
  }

  function takeTheirs(page, part) {
    const fresh = Object.assign(partOf(part.theirs, part.name), { said: AJS.I18n.getText('amends.plan.theirs.taken') });
    page.parts[page.parts.indexOf(part)] = fresh;
    page.plan = part.theirs;
    page.preview = page.plan.preview;
    draw(page);
    Amends.dom.focus(page.box, 'amends-plan-save-' + part.name);
    Amends.announcer.say(fresh.said);
  }

  function openWrongTouch(part) {
    const wrong = part.errors.map((one) => /^cadence\.touches\.(\d+)\./.exec(one.field)).find(Boolean);
    const touch = wrong && part.value.touches[Number(wrong[1])];
    part.editing = touch ? touch.key : part.editing;
  }

  function turnToError(page, part) {
    const wrong = page.box.querySelector('form[data-section="' + part.name + '"] [aria-invalid=true]');
    if (wrong) {
      wrong.focus();
    }
  }

  function save(page, part) {
    if (part.busy) {
      return;
    }
    Object.assign(part, { busy: true, errors: [], elsewhere: '', said: AJS.I18n.getText('amends.admin.saving') });
    const saidOtherwise = Amends.announcer.sayWhenSlow(part.said);
    draw(page);
    Amends.rest
      .send('PUT', address(page), { [part.name]: body(part), seen: { [part.name]: part.seen } })
      .then(
        (plan) => saved(page, part, plan),
        (failure) => refused(page, part, failure)
      )
      .then((words) => {
        saidOtherwise();
        part.busy = false;
        draw(page);
        turnToError(page, part);
        Amends.announcer.say(words);
      });
  }

  /** Until the plan of the chosen project is there nothing is shown of the one before: a click would change that one. */
  function change(page, key) {
    const before = page.parts;
    page.coming = key;
    page.error = '';
    page.parts = [];
    window.clearTimeout(page.timer);
    draw(page);
    Amends.rest.send('GET', '/admin/plan' + (key ? '/' + encodeURIComponent(key) : '')).then(
      (plan) => {
        if (page.coming !== key) {
          return;
        }
        page.project = key;
        take(page, plan);
        draw(page);
        ask(page);
        Amends.announcer.say(AJS.I18n.getText('amends.plan.shown', key ? plan.project.name : AJS.I18n.getText('amends.plan.all')));
      },
      (failure) => {
        if (page.coming !== key) {
          return;
        }
        page.coming = page.project;
        page.parts = before;
        page.error = failure.message;
        draw(page);
      }
    );
  }

  function put(part, path, target) {
    const steps = path.split('.').slice(1);
    const last = steps.pop();
    const root = steps[0] === 'draft' ? part : part.value;
    const holder = steps.reduce((at, step) => at[step], root);
    if (target.hasAttribute('data-rule')) {
      Amends.planReview.tick(part, target);
    } else if (target.hasAttribute('data-is') || last === 'aspect') {
      Amends.planWhich.put(holder, last, target);
    } else if (target.hasAttribute('data-whole')) {
      holder[last] = [target.value];
    } else if (target.hasAttribute('data-day')) {
      const day = target.getAttribute('data-day');
      part.value.weekend = part.value.weekend.filter((one) => one !== day).concat(target.checked ? [day] : []);
    } else if (last === 'repeats') {
      holder.repeat = target.checked ? { amount: 14, unit: 'days', most: 6 } : null;
    } else if (last === 'names' || target.hasAttribute('data-lines')) {
      holder[last] = target.value.split('\n').map((one) => one.trim()).filter(Boolean);
    } else if (target.type === 'checkbox') {
      holder[last] = target.checked;
    } else {
      holder[last] = target.hasAttribute('data-number') && /^\d{1,9}$/.test(target.value.trim()) ? Number(target.value) : target.value;
    }
  }

  function open(page, part, file) {
    part.errors = [];
    file
      .text()
      .then((text) => Amends.rest.send('POST', '/admin/plan/holidays', { ics: text }))
      .then(
        (found) => {
          part.found = found;
          return AJS.I18n.getText('amends.plan.ics.found', found.holidays.length);
        },
        (failure) => {
          part.found = null;
          part.errors = (failure.errors || [failure]).map((one) => ({ field: 'ics', message: one.message }));
          return failure.message;
        }
      )
      .then((words) => {
        draw(page);
        Amends.dom.focus(page.box, part.found ? 'amends-plan-ics-take' : fields.idOf('ics'));
        Amends.announcer.say(words);
      });
  }

  function partFor(page, target) {
    const form = target.closest('form[data-section]');
    return form && page.parts.find((part) => part.name === form.getAttribute('data-section'));
  }

  function again(page, part) {
    draw(page);
    preview(page);
    part.name === 'task' && ask(page);
  }

  function changed(page, event) {
    const part = partFor(page, event.target);
    const target = event.target;
    if (target.id === 'amends-plan-project') {
      change(page, target.value);
    } else if (part && target.type === 'file') {
      target.files.length && open(page, part, target.files[0]);
    } else if (part && target.hasAttribute('data-own')) {
      part.own = target.getAttribute('data-own') === 'true';
      part.value = part.own ? part.value : partOf(Object.assign({ holding: page.plan.holding }, page.plan), part.name).value;
      again(page, part);
    } else if (part && target.hasAttribute('data-path')) {
      put(part, target.getAttribute('data-path'), target);
      part.said = '';
      again(page, part);
    }
  }

  function typed(page, event) {
    const part = partFor(page, event.target);
    if (event.target.closest('[data-trial]')) {
      page.trial.key = event.target.value;
    }
    if (part && event.target.matches('input:not([type=checkbox], [type=radio], [type=file]), textarea') && event.target.hasAttribute('data-path')) {
      put(part, event.target.getAttribute('data-path'), event.target);
    }
  }

  /** The button that was pressed is gone: another stands for it. */
  function turnTo(page, part) {
    if (part.turnTo) {
      Amends.dom.focus(page.box, 'amends-plan-' + part.turnTo);
      part.turnTo = '';
    }
  }

  /** Something beside the section's settings, which does not wait for Save. */
  function atOnce(page, part) {
    const deed = part.atOnce;
    part.atOnce = null;
    deed(part).then((words) => {
      draw(page);
      Amends.announcer.say(words);
    });
  }

  function clicked(page, event) {
    const button = event.target.closest('[data-action], [data-theirs]');
    const part = button && partFor(page, button);
    if (part && button.hasAttribute('data-theirs')) {
      takeTheirs(page, part);
    } else if (part && ACTIONS[button.getAttribute('data-action')]) {
      ACTIONS[button.getAttribute('data-action')](part, Number(button.getAttribute('data-at')), button, page);
      part.said = '';
      draw(page);
      turnTo(page, part);
      if (part.saveNow) {
        part.saveNow = false;
        save(page, part);
      } else if (part.atOnce) {
        atOnce(page, part);
      } else {
        preview(page);
      }
    }
  }

  function listen(page) {
    page.box.addEventListener('input', (event) => typed(page, event));
    page.box.addEventListener('change', (event) => changed(page, event));
    page.box.addEventListener('click', (event) => clicked(page, event));
    page.box.addEventListener('submit', (event) => {
      event.preventDefault();
      if (event.target.hasAttribute('data-trial')) {
        Amends.planWhich.ask(page, draw);
        return;
      }
      if (event.target.hasAttribute('data-who')) {
        Amends.planWho.ask(page, draw);
        return;
      }
      save(page, partFor(page, event.target));
    });
  }

  function start() {
    const box = document.querySelector('.amends-plan');
    if (box && !box.firstElementChild) {
      const told = JSON.parse(box.getAttribute('data-page'));
      const page = { box: box, projects: told.projects, zones: told.zones, links: told.links, rules: told.rules, roles: told.roles, which: told.which, trial: { key: '', told: null, error: '' }, wanted: [], project: '', coming: '', error: '' };
      take(page, told.plan);
      listen(page);
      draw(page);
      ask(page);
    }
  }

  if (document.readyState === 'loading') {
    document.addEventListener('DOMContentLoaded', start);
  } else {
    start();
  }
})((window.Amends = window.Amends || {}));
