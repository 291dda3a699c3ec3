import { newAxis, newSeries, type DrawnAxis, type DrawnChart, type DrawnSeries } from '../../spreadsheet/charts';
import { union } from '../../spreadsheet/address';
import { ClientCollection, ClientObject, defineProperties, required, type Property } from './client-object';
import { invalidArgument } from './error';
import { writable } from './protection';
import { areaAt, type GivenRange, type SheetTarget } from './targets';

interface ChartTarget extends SheetTarget {
  chart: DrawnChart;
}

export class ChartCollection extends ClientCollection<SheetTarget, Chart> {
  /** Each column of the range becomes a series. */
  add(type: string, source: GivenRange, seriesBy = 'Auto'): Chart {
    this.given(source);
    return this.chart((target) => {
      const { book, sheetId } = writable(target);
      if (seriesBy !== 'Columns') throw invalidArgument('ChartCollection.add');
      const { area } = source.rangeTarget();
      const columns = Array.from({ length: area.columns }, (_, at) => ({
        ...area,
        column: area.column + at,
        columns: 1,
      }));
      const extras = book.extras(sheetId);
      const chart: DrawnChart = {
        name: `Chart ${(extras.charts?.length ?? 0) + (extras.drawnCharts?.length ?? 0) + 1}`,
        type,
        title: '',
        series: columns.map((column, at) => newSeries(`Series${at + 1}`, column)),
        place: null,
        legend: 'Right',
        categoryAxis: { ...newAxis(), hasGridlines: false },
        valueAxis: newAxis(),
      };
      extras.drawnCharts = [...(extras.drawnCharts ?? []), chart];
      return chart;
    });
  }

  getItem(name: string): Chart {
    return this.chart((target) => required(find(target, name), 'ChartCollection.getItem'));
  }

  getItemOrNullObject(name: string): Chart {
    return this.chart((target) => find(target, name));
  }

  protected override makeItems(target: SheetTarget): Chart[] {
    return chartsOf(target).map((chart) => new Chart(this.context, () => ({ ...target, chart })));
  }

  private chart(findChart: (target: SheetTarget) => DrawnChart | null): Chart {
    return new Chart(
      this.context,
      this.from((target) => {
        const chart = findChart(target);
        return chart && { ...target, chart };
      }),
    );
  }
}

const ofChart: Record<string, Property<ChartTarget>> = {
  name: { get: ({ chart }) => chart.name, set: ({ chart }, value) => void (chart.name = String(value)) },
  chartType: { get: ({ chart }) => chart.type },
};

class Chart extends ClientObject<ChartTarget> {
  declare name: string;
  declare readonly chartType: string;

  readonly title = new ChartTitle(this.context, this.same());
  readonly legend = new ChartLegend(this.context, this.same());
  readonly series = new ChartSeriesCollection(this.context, this.same());
  readonly axes = {
    categoryAxis: new ChartAxis(
      this.context,
      this.from(({ chart }) => chart.categoryAxis),
    ),
    valueAxis: new ChartAxis(
      this.context,
      this.from(({ chart }) => chart.valueAxis),
    ),
  };

  setPosition(first: string, last = first): void {
    this.act(({ chart }) => void (chart.place = union(areaAt(first), areaAt(last))));
  }

  delete(): void {
    this.act((target) => {
      const extras = writable(target).book.extras(target.sheetId);
      extras.drawnCharts = chartsOf(target).filter((one) => one !== target.chart);
    });
  }

  protected override properties(): Record<string, Property<ChartTarget>> {
    return ofChart;
  }
}

const ofTitle: Record<string, Property<ChartTarget>> = {
  text: { get: ({ chart }) => chart.title, set: ({ chart }, value) => void (chart.title = String(value)) },
};

class ChartTitle extends ClientObject<ChartTarget> {
  declare text: string;

  protected override properties(): Record<string, Property<ChartTarget>> {
    return ofTitle;
  }
}

const ofLegend: Record<string, Property<ChartTarget>> = {
  position: { get: ({ chart }) => chart.legend, set: ({ chart }, value) => void (chart.legend = String(value)) },
};

class ChartLegend extends ClientObject<ChartTarget> {
  declare position: string;

  protected override properties(): Record<string, Property<ChartTarget>> {
    return ofLegend;
  }
}

class ChartSeriesCollection extends ClientCollection<ChartTarget, ChartSeries> {
  /** Adds a series without cells. */
  add(name = ''): ChartSeries {
    return new ChartSeries(
      this.context,
      this.from(({ chart }) => {
        const series = newSeries(name, { row: 0, column: 0, rows: 0, columns: 0 });
        chart.series.push(series);
        return series;
      }),
    );
  }

  getItemAt(index: number): ChartSeries {
    return new ChartSeries(
      this.context,
      this.from(({ chart }) => required(chart.series[index] ?? null, 'ChartSeriesCollection.getItemAt')),
    );
  }

  protected override makeItems({ chart }: ChartTarget): ChartSeries[] {
    return chart.series.map((series) => new ChartSeries(this.context, () => series));
  }
}

const ofSeries: Record<string, Property<DrawnSeries>> = {
  name: { get: ({ name }) => name, set: (series, value) => void (series.name = String(value)) },
  gapWidth: { get: ({ gapWidth }) => gapWidth, set: (series, value) => void (series.gapWidth = Number(value)) },
  hasDataLabels: {
    get: ({ hasDataLabels }) => hasDataLabels,
    set: (series, value) => void (series.hasDataLabels = value === true),
  },
  markerStyle: { get: ({ marker }) => marker.style, set: ({ marker }, value) => void (marker.style = String(value)) },
  markerSize: { get: ({ marker }) => marker.size, set: ({ marker }, value) => void (marker.size = Number(value)) },
  markerBackgroundColor: {
    get: ({ marker }) => marker.fill,
    set: ({ marker }, value) => void (marker.fill = String(value)),
  },
  markerForegroundColor: {
    get: ({ marker }) => marker.edge,
    set: ({ marker }, value) => void (marker.edge = String(value)),
  },
};

class ChartSeries extends ClientObject<DrawnSeries> {
  declare name: string;
  declare gapWidth: number;
  declare hasDataLabels: boolean;
  declare markerStyle: string;
  declare markerSize: number;
  declare markerBackgroundColor: string;
  declare markerForegroundColor: string;

  readonly format = {
    fill: new ChartFill(this.context, this.same()),
    line: new ChartLineFormat(this.context, this.same()),
  };

  setValues(source: GivenRange): void {
    this.given(source);
    this.act((series) => void (series.values = source.rangeTarget().area));
  }

  setXAxisValues(source: GivenRange): void {
    this.given(source);
    this.act((series) => void (series.categories = source.rangeTarget().area));
  }

  protected override properties(): Record<string, Property<DrawnSeries>> {
    return ofSeries;
  }
}

class ChartFill extends ClientObject<DrawnSeries> {
  setSolidColor(color: string): void {
    this.act((series) => void (series.color = color));
  }

  protected override properties(): Record<string, Property<DrawnSeries>> {
    return {};
  }
}

const ofLine: Record<string, Property<DrawnSeries>> = {
  color: { get: ({ edge }) => edge, set: (series, value) => void (series.edge = String(value)) },
};

class ChartLineFormat extends ClientObject<DrawnSeries> {
  declare color: string;

  protected override properties(): Record<string, Property<DrawnSeries>> {
    return ofLine;
  }
}

const ofAxis: Record<string, Property<DrawnAxis>> = {
  reversePlotOrder: {
    get: ({ reversePlotOrder }) => reversePlotOrder,
    set: (axis, value) => void (axis.reversePlotOrder = value === true),
  },
  minimum: { get: ({ minimum }) => minimum, set: (axis, value) => void (axis.minimum = Number(value)) },
  visible: { get: ({ visible }) => visible, set: (axis, value) => void (axis.visible = value === true) },
};

class ChartAxis extends ClientObject<DrawnAxis> {
  declare reversePlotOrder: boolean;
  declare minimum: number;
  declare visible: boolean;

  readonly majorGridlines = new ChartGridlines(this.context, this.same());

  protected override properties(): Record<string, Property<DrawnAxis>> {
    return ofAxis;
  }
}

const ofGridlines: Record<string, Property<DrawnAxis>> = {
  visible: { get: ({ hasGridlines }) => hasGridlines, set: (axis, value) => void (axis.hasGridlines = value === true) },
};

class ChartGridlines extends ClientObject<DrawnAxis> {
  declare visible: boolean;

  protected override properties(): Record<string, Property<DrawnAxis>> {
    return ofGridlines;
  }
}

for (const [type, properties] of [
  [Chart, ofChart],
  [ChartTitle, ofTitle],
  [ChartLegend, ofLegend],
] as const)
  defineProperties<ChartTarget>(type, properties);
defineProperties(ChartSeries, ofSeries);
defineProperties(ChartLineFormat, ofLine);
defineProperties(ChartAxis, ofAxis);
defineProperties(ChartGridlines, ofGridlines);

function chartsOf({ book, sheetId }: SheetTarget): DrawnChart[] {
  return book.extras(sheetId).drawnCharts ?? [];
}

function find(target: SheetTarget, name: string): DrawnChart | null {
  return chartsOf(target).find((one) => one.name === name) ?? null;
}
