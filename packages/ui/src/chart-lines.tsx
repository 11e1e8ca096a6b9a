/** Depth contours, soundings and a bearing, as on a sea chart: the quiet picture behind a page's heading. */
export function ChartLines() {
  return (
    <svg
      class="chart-lines"
      viewBox="0 0 720 340"
      preserveAspectRatio="xMaxYMid slice"
      aria-hidden="true"
      focusable="false"
    >
      <g class="chart-depth">
        <path d="M724-4H430c-30 52-58 62-64 110s22 90-30 134-142 44-196 104h584z" />
        <path d="M724-4H500c-6 40-58 66-62 112s34 88-16 132-112 50-140 104h442z" />
        <path d="M724 34c-54-20-96-2-132 26s-96 40-100 84 22 78-16 116-66 48-78 84h326z" />
        <path d="M724 104c-44-14-82 6-112 28s-62 36-64 70 12 58-16 84-34 36-38 58h230z" />
        <path d="M724 190c-34-8-60 6-82 22s-40 28-40 50-2 46-20 82h142z" />
      </g>
      <g class="chart-soundings" text-anchor="middle">
        <text x="404" y="92">
          9
        </text>
        <text x="463" y="38">
          7
        </text>
        <text x="430" y="282">
          8
        </text>
        <text x="506" y="246">
          6
        </text>
        <text x="560" y="48">
          5
        </text>
        <text x="580" y="186">
          4
        </text>
        <text x="662" y="164">
          3
        </text>
        <text x="656" y="268">
          2
        </text>
      </g>
      <g class="chart-bearing" fill="none">
        <path stroke-dasharray="7 5" d="M300 344 600.5 131" />
        <circle cx="622" cy="116" r="26" />
        <path d="M622 82v8m0 52v8M588 116h8m52 0h8" />
        <path d="m643 101 81-57" />
      </g>
      <path class="chart-seamark" d="M622 104.5 632 122H612z" />
    </svg>
  )
}
