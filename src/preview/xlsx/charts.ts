import type { SheetChart } from 'hucre/xlsx';
import { areaName } from '../spreadsheet/address';
import type { DrawnAxis, DrawnChart, DrawnMarker } from '../spreadsheet/charts';
import { known } from './known';

/** The charts that the add-in has drawn, in the form of the writing library: horizontal bars, or lines. */
export function writeCharts(charts: readonly DrawnChart[]): SheetChart[] {
  return charts.flatMap(({ type, title, series, place, legend, categoryAxis, valueAxis }) => {
    if (!place) return [];
    const [first] = series;
    return [
      {
        type: type === 'Line' ? 'line' : 'bar',
        title,
        series: series.map((one) => ({
          values: areaName(one.values),
          ...known({
            name: one.name,
            categories: one.categories ? areaName(one.categories) : undefined,
            color: (one.color ?? one.edge)?.slice(1),
            marker: type === 'Line' ? markerOf(one.marker) : undefined,
            dataLabels: one.hasDataLabels ? { showValue: true } : undefined,
          }),
        })),
        anchor: {
          from: { row: place.row, col: place.column },
          to: { row: place.row + place.rows, col: place.column + place.columns },
        },
        legend: legend.toLowerCase() as 'top',
        gapWidth: first?.gapWidth ?? 150,
        axes: { x: axis(categoryAxis), y: axis(valueAxis) },
        altText: title,
      },
    ];
  });
}

function markerOf({ style, size, fill, edge }: DrawnMarker) {
  return {
    symbol: style.toLowerCase() as 'circle',
    size,
    ...known({ fill: fill?.slice(1), line: edge?.slice(1) }),
  };
}

function axis({ reversePlotOrder, minimum, visible, hasGridlines }: DrawnAxis) {
  return {
    reverse: reversePlotOrder,
    hidden: !visible,
    gridlines: { major: hasGridlines },
    ...(minimum === null ? {} : { scale: { min: minimum } }),
  };
}
