/*
 * Two people changed the same draft: what each of them did to what both began with, put together. Where both changed the same, mine
 * stands, and the other is told. Works on documents, by the ids of stages and steps.
 */
(function (Amends) {
  'use strict';

  function same(one, other) {
    return JSON.stringify(one) === JSON.stringify(other);
  }

  /** One value: whoever changed it is right; when both did, mine, and it is noted. */
  function value(base, mine, theirs, path, conflicts) {
    if (same(mine, theirs) || same(theirs, base)) {
      return mine;
    }
    if (same(mine, base)) {
      return theirs;
    }
    conflicts.push({ path: path, mine: mine, theirs: theirs });
    return mine;
  }

  function isTexts(one) {
    return Boolean(one) && typeof one === 'object' && !Array.isArray(one);
  }

  function keys(...objects) {
    const all = objects.reduce((found, one) => found.concat(Object.keys(one || {})), []);
    return all.filter((one, at) => all.indexOf(one) === at);
  }

  /** All parts of a method, stage or step but the lists in it; a text language by language. */
  function parts(base, mine, theirs, path, conflicts) {
    const merged = {};
    keys(mine, theirs)
      .filter((name) => ['stages', 'steps', 'version', 'touches'].indexOf(name) < 0)
      .forEach((name) => {
        const at = path ? path + '.' + name : name;
        const texts = isTexts(mine[name]) || isTexts(theirs[name]);
        const found = texts
          ? parts((base || {})[name] || {}, mine[name] || {}, theirs[name] || {}, at, conflicts)
          : value((base || {})[name], mine[name], theirs[name], at, conflicts);
        if (found !== undefined) {
          merged[name] = found;
        }
      });
    return merged;
  }

  function bare(one) {
    const found = Object.assign({}, one);
    delete found.steps;
    return found;
  }

  /** Every stage and step of a document by what it is called: `stage:id`, `step:id`. */
  function indexed(doc) {
    const found = {};
    ((doc && doc.stages) || []).forEach((stage) => {
      found['stage:' + stage.id] = bare(stage);
      stage.steps.forEach((step) => {
        found['step:' + step.id] = step;
      });
    });
    return found;
  }

  function skeleton(doc) {
    return ((doc && doc.stages) || []).map((stage) => ({ id: stage.id, steps: stage.steps.map((step) => step.id) }));
  }

  function has(order, kind, id) {
    return order.some((stage) => (kind === 'stage' ? stage.id === id : stage.steps.indexOf(id) >= 0));
  }

  /** What one side has and the other does not: kept if it is new, or if it was changed after the other removed it. */
  function kept(base, present, kind, id) {
    const name = kind + ':' + id;
    return !base[name] || !same(base[name], present[name]);
  }

  /** The stages and steps that only one side has, put where that side has them. */
  function complete(order, side, base, present) {
    skeleton(side).forEach((stage, at) => {
      const wanted = stage.steps.filter((id) => !has(order, 'step', id) && kept(base, present, 'step', id));
      const missing = !has(order, 'stage', stage.id);
      if (missing && (wanted.length > 0 || kept(base, present, 'stage', stage.id))) {
        order.splice(Math.min(at, order.length), 0, { id: stage.id, steps: [] });
      }
      wanted.forEach((id) => {
        const home = order.find((one) => one.id === stage.id);
        home.steps.splice(Math.min(stage.steps.indexOf(id), home.steps.length), 0, id);
      });
    });
  }

  function orderOf(base, mine, theirs, conflicts) {
    const iMoved = !same(skeleton(mine), skeleton(base));
    if (iMoved && !same(skeleton(theirs), skeleton(base)) && !same(skeleton(mine), skeleton(theirs))) {
      conflicts.push({ path: 'stages' });
    }
    return skeleton(iMoved ? mine : theirs);
  }

  /** What one side left alone and the other removed goes. */
  function withoutRemoved(order, base, side) {
    const there = indexed(side);
    const all = indexed(base);
    order.forEach((stage) => {
      stage.steps = stage.steps.filter((id) => there['step:' + id] || kept(all, order.mine, 'step', id));
    });
    return order.filter((stage) => stage.steps.length > 0);
  }

  function byId(touches) {
    const found = {};
    (touches || []).forEach((touch) => {
      found[touch.id] = touch;
    });
    return found;
  }

  /** Touches one by one, in my order where I changed it; what one removed and the other left alone goes. */
  function touchesOf(base, mine, theirs, conflicts) {
    const [was, my, their] = [base.touches, mine.touches, theirs.touches].map(byId);
    const order = (one) => Object.keys(one);
    const first = same(order(my), order(was)) ? order(their) : order(my);
    const gone = (id, present, other) => !other[id] && was[id] && same(was[id], present[id]);
    return keys.apply(null, [first.reduce((all, id) => Object.assign(all, { [id]: true }), {}), my, their])
      .filter((id) => !(my[id] && gone(id, my, their)) && !(their[id] && gone(id, their, my)))
      .map((id) => parts(was[id], my[id] || their[id], their[id] || my[id], 'touches.' + id, conflicts));
  }

  /** Mine and theirs, both made from base: the merged document, and where both changed the same. */
  function merge(base, mine, theirs) {
    const conflicts = [];
    const was = indexed(base);
    const my = indexed(mine);
    const their = indexed(theirs);
    let order = orderOf(base, mine, theirs, conflicts);
    order.mine = my;
    order = withoutRemoved(order, base, theirs);
    complete(order, theirs, was, their);
    complete(order, mine, was, my);
    const document = parts(base, mine, theirs, '', conflicts);
    document.touches = touchesOf(base, mine, theirs, conflicts);
    const either = (name) => parts(was[name], my[name] || their[name], their[name] || my[name], name.split(':')[1], conflicts);
    document.stages = order.map((stage) => Object.assign(either('stage:' + stage.id), { steps: stage.steps.map((id) => either('step:' + id)) }));
    return { document: document, conflicts: conflicts };
  }

  Amends.methodMerge = { merge: merge };
})((window.Amends = window.Amends || {}));
