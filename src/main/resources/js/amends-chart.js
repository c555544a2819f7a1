/*
 * The chart of the report: for each month a bar, in which the reparation orders stand on each other. uPlot draws it; the table says
 * the same in words. Colours are the theme's, and are drawn anew when it changes.
 */
(function (Amends) {
  'use strict';

  const build = Amends.dom.build;
  const HEIGHT = 240;
  const COLOURS = [
    '--ds-chart-neutral',
    '--ds-chart-categorical-1',
    '--ds-chart-categorical-2',
    '--ds-chart-categorical-3',
    '--ds-chart-categorical-4',
    '--ds-chart-categorical-5',
    '--ds-chart-yellow-bold'
  ];

  /** What a token comes to here and now: a canvas does not know tokens. */
  function colour(box, token, otherwise) {
    const probe = box.appendChild(build('span', { hidden: true }));
    probe.style.color = 'var(' + token + ', ' + otherwise + ')';
    const found = getComputedStyle(probe).color;
    probe.remove();
    return found;
  }

  /** One line for each order: how high its part of the bar reaches. The highest are drawn first, the others over them. */
  function stacked(state) {
    const tops = state.orders.map((order, at) =>
      state.months.map((month) => (month.counts ? month.counts.slice(0, at + 1).reduce((sum, count) => sum + count, 0) : null))
    );
    return tops.reverse();
  }

  function options(box, state, width) {
    const text = colour(box, '--ds-text', 'CanvasText');
    const lines = colour(box, '--ds-border', 'GrayText');
    const font = '12px ' + getComputedStyle(box).fontFamily;
    const axis = { stroke: text, font: font, grid: { stroke: lines, width: 1 }, ticks: { stroke: lines, width: 1 } };
    const bars = uPlot.paths.bars({ size: [0.7, 60] });
    const series = state.orders.map((order, at) => ({
      label: order,
      fill: colour(box, COLOURS[at % COLOURS.length], 'Highlight'),
      width: 0,
      points: { show: false },
      paths: bars
    }));
    return {
      width: width,
      height: HEIGHT,
      legend: { show: false },
      cursor: { show: false },
      scales: { x: { time: false, range: [-0.5, state.months.length - 0.5] }, y: { range: (plot, low, high) => [0, Math.max(high, state.few)] } },
      axes: [
        Object.assign({}, axis, {
          grid: { show: false },
          splits: () => state.months.map((month, at) => at),
          values: (plot, splits) => splits.map((at) => (width < 700 && at % 3 ? '' : state.months[at].label))
        }),
        Object.assign({}, axis, { incrs: [1, 2, 5, 10, 20, 50, 100, 200, 500, 1000, 2000, 5000, 10000] })
      ],
      series: [{}].concat(series.reverse())
    };
  }

  function swatch(box, order, at) {
    const mark = build('span', { class: 'amends-swatch' });
    mark.style.background = 'var(' + COLOURS[at % COLOURS.length] + ', Highlight)';
    return build('li', {}, mark, order);
  }

  function draw(box, state) {
    const canvas = box.querySelector('.amends-canvas');
    const width = Math.max(1, Math.floor(canvas.clientWidth));
    const data = [state.months.map((month, at) => at)].concat(stacked(state));
    canvas.replaceChildren();
    new uPlot(options(box, state, width), data, canvas);
    canvas.setAttribute('data-drawn', String(width));
  }

  function begin(box, state) {
    const canvas = build('div', { class: 'amends-canvas', role: 'img', 'aria-label': AJS.I18n.getText('amends.report.chart') });
    box.append(
      canvas,
      build(
        'ul',
        { class: 'amends-legend', 'aria-hidden': 'true' },
        state.orders.map((order, at) => swatch(box, order, at))
      )
    );
    const again = () => draw(box, state);
    again();
    new ResizeObserver(() => {
      if (canvas.getAttribute('data-drawn') !== String(Math.max(1, Math.floor(canvas.clientWidth)))) {
        again();
      }
    }).observe(canvas);
    new MutationObserver(again).observe(document.documentElement, { attributes: true, attributeFilter: ['data-color-mode', 'data-theme'] });
    window.matchMedia('(prefers-color-scheme: dark)').addEventListener('change', again);
  }

  /** Draws it, once; or says that there is nothing to be drawn yet. */
  Amends.chart = function (box, state) {
    if (box.firstElementChild) {
      return;
    }
    if (state.months.some((month) => month.counts)) {
      begin(box, state);
    } else {
      box.append(build('p', { class: 'amends-meta' }, AJS.I18n.getText('amends.report.chart.empty', state.few)));
    }
  };
})((window.Amends = window.Amends || {}));
