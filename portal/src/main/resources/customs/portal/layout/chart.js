// Draws every <figure data-chart="#id-of-json">: the JSON is an ECharts option in a <script type="application/json">. The same data stands
// in a table beside it, so that the figure is an addition for those who would rather look.
for (const figure of document.querySelectorAll('figure[data-chart]')) {
  const option = JSON.parse(document.querySelector(figure.dataset.chart).textContent)
  const still = window.matchMedia('(prefers-reduced-motion: reduce)').matches
  figure.hidden = false
  const chart = window.echarts.init(figure, null, { renderer: 'canvas' })
  chart.setOption({ animation: !still, aria: { enabled: true }, ...option })
  new ResizeObserver(() => chart.resize()).observe(figure)
}
