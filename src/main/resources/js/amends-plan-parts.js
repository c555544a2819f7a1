/*
 * The sections in which follow-ups are arranged: what each is called, how it is drawn, read and written, and how far it is edited.
 */
(function (Amends) {
  'use strict';

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

  function title(part) {
    return SECTIONS[part.name].title;
  }

  function draw(page, part) {
    return SECTIONS[part.name].draw(page, part);
  }

  function copied(value) {
    return JSON.parse(JSON.stringify(value));
  }

  /** A section as it is edited: what holds, whether it was chosen here, and what is said of it. */
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

  /** What is sent of it; nothing where what is chosen further out shall hold. */
  function body(part) {
    const write = SECTIONS[part.name].body || ((same) => same);
    return part.own ? write(part.value) : null;
  }

  /** What was typed or ticked goes where its path says. */
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

  Amends.planParts = { title: title, draw: draw, of: partOf, take: take, body: body, put: put };
})((window.Amends = window.Amends || {}));
