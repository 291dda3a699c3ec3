import { ICommandService, type ICommandInfo, type IExecutionOptions, type Injector } from '@univerjs/core';
import {
  ClearSelectionFormatCommand,
  FormulaCalculationSessionController,
  FormulaCalculationSessionService,
  FormulaExecutedStateType,
  IActiveDirtyManagerService,
  type ISetFormulaCalculationNotificationMutation,
  SetBorderCommand,
  SetFormulaCalculationNotificationMutation,
  SetFormulaCalculationStartMutation,
  SetFormulaCalculationStopMutation,
  SetRangeValuesMutation,
  SetStyleCommand,
  SetTriggerFormulaCalculationStartMutation,
  TriggerCalculationController,
} from '@univerjs/preset-sheets-core';

/** A calculation that takes longer than this (milliseconds) has stalled. */
const patienceMs = 60_000;

const styleCommands: unknown[] = [SetStyleCommand.id, SetBorderCommand.id, ClearSelectionFormatCommand.id];

/**
 * Knows whether Univer is calculating. Univer gathers changes for 100 ms before it starts, and a change in the middle
 * stops and restarts it, so "the end" is: no change waits, and the last calculation's results are in the cells.
 */
export class Calculation {
  /** The number of calculations so far, to tell messages of earlier ones apart. */
  pass = 0;

  private changeWaits = false;
  /** Whether a calculation was asked to stop, and to begin anew with what has changed meanwhile. */
  private isStopping = false;
  /** Whether somebody was told in this task that everything is calculated, and nothing has changed since. */
  private isTold = false;
  private readonly commands: ICommandService;
  private readonly dirty: IActiveDirtyManagerService;
  private readonly session: FormulaCalculationSessionService;
  private waiting: (() => void)[] = [];

  constructor(injector: Injector) {
    this.commands = injector.get(ICommandService);
    this.dirty = injector.get(IActiveDirtyManagerService);
    this.session = injector.get(FormulaCalculationSessionService);
    // Univer has these only after it was painted for the first time; what changed before would not be calculated.
    injector.get(TriggerCalculationController);
    injector.get(FormulaCalculationSessionController);
    this.commands.onCommandExecuted((command, options) => this.note(command, options));
    this.session.state$.subscribe(() => this.tellWhenSettled());
  }

  /** Resolves once every cell shows the result of the last change; rejects when the calculation has stalled. */
  settled(): Promise<void> {
    if (this.isTold && this.isSettled()) return Promise.resolve();
    return new Promise((resolve, reject) => {
      const stalled = setTimeout(() => reject(new Error('The calculation did not end.')), patienceMs);
      this.waiting.push(() => {
        clearTimeout(stalled);
        resolve();
      });
      this.tellWhenSettled();
    });
  }

  /** Calculates all formulas again. */
  recalculate(): void {
    const everything = { commands: [], forceCalculation: true };
    this.isTold = false;
    void this.commands.executeCommand(SetTriggerFormulaCalculationStartMutation.id, everything, { onlyLocal: true });
  }

  private note(command: Readonly<ICommandInfo>, options?: IExecutionOptions): void {
    if (command.id === SetFormulaCalculationStartMutation.id) {
      this.changeWaits = false;
      this.isStopping = false;
      this.isTold = false;
      this.pass += 1;
    } else if (command.id === SetFormulaCalculationStopMutation.id) {
      this.isStopping = true;
    } else if (command.id === SetFormulaCalculationNotificationMutation.id) {
      this.noteEnd(command.params as ISetFormulaCalculationNotificationMutation);
    } else if (this.startsCalculation(command, options)) {
      this.changeWaits = true;
      this.isTold = false;
    }
  }

  /** A calculation that was asked to stop too late ends as if it had not been, and Univer forgets what has changed meanwhile. */
  private noteEnd({ functionsExecutedState }: ISetFormulaCalculationNotificationMutation): void {
    if (functionsExecutedState === undefined || functionsExecutedState === FormulaExecutedStateType.STOP_EXECUTION)
      return;
    if (this.isStopping) this.recalculate();
    this.isStopping = false;
  }

  /** The condition of Univer's own TriggerCalculationController. */
  private startsCalculation(command: Readonly<ICommandInfo>, options?: IExecutionOptions): boolean {
    if (!this.dirty.get(command.id)) return false;
    if (command.id !== SetRangeValuesMutation.id) return true;
    const { trigger } = command.params as { trigger?: string };
    return options?.onlyLocal !== true && !styleCommands.includes(trigger);
  }

  /**
   * Answers in a task of its own: when many promises resolve in the same task with much data, the browser's debugger
   * may discard some results before they are read. Who asks again in that task goes on in it.
   */
  private tellWhenSettled(): void {
    // Univer restarts within the task in which it stops.
    setTimeout(() => {
      this.isTold = this.isSettled();
      if (!this.isTold) return;
      setTimeout(() => (this.isTold = false));
      this.waiting.shift()?.();
      if (this.waiting.length > 0) this.tellWhenSettled();
    });
  }

  private isSettled(): boolean {
    const { started, resultApplied, stopped, completed, resultEmitted } = this.session.state;
    return !this.changeWaits && (!started || (resultApplied && (stopped || completed || resultEmitted)));
  }
}
