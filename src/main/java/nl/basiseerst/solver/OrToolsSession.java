package nl.basiseerst.solver;

import com.google.ortools.linearsolver.MPConstraint;
import com.google.ortools.linearsolver.MPObjective;
import com.google.ortools.linearsolver.MPSolver;
import com.google.ortools.linearsolver.MPSolverParameters;
import com.google.ortools.linearsolver.MPVariable;

import nl.basiseerst.domain.guard.LinearProgram;
import nl.basiseerst.domain.guard.LinearSolver;

/// A program inside OR-Tools: GLOP for continuous programs, SCIP where some variables are whole.
final class OrToolsSession implements LinearSolver.Session {

    private static final long LIMIT_MILLIS = 60_000;

    private final MPSolver solver;
    private final boolean mixed;
    private final MPSolverParameters parameters = new MPSolverParameters();
    private final MPSolverParameters.PresolveValues usual;
    private final MPVariable[] variables;
    private final MPConstraint[] rows;
    private final double[] cost;

    OrToolsSession(LinearProgram program) {
        mixed = isMixed(program);
        solver = MPSolver.createSolver(mixed ? "SCIP" : "GLOP");
        solver.setTimeLimit(LIMIT_MILLIS);
        parameters.setDoubleParam(MPSolverParameters.DoubleParam.RELATIVE_MIP_GAP, 0);
        // presolving would throw the basis away that the next continuous solve starts from
        usual =
                mixed
                        ? MPSolverParameters.PresolveValues.PRESOLVE_ON
                        : MPSolverParameters.PresolveValues.PRESOLVE_OFF;
        presolve(usual);
        variables = new MPVariable[program.variables()];
        for (int v = 0; v < variables.length; v++) {
            variables[v] =
                    solver.makeVar(program.lower(v), program.upper(v), program.isInteger(v), "");
        }
        rows = new MPConstraint[program.rows()];
        for (int r = 0; r < rows.length; r++) {
            rows[r] = solver.makeConstraint(program.rowLower(r), program.rowUpper(r), "");
        }
        for (int e = 0; e < program.entries(); e++) {
            rows[program.entryRow(e)].setCoefficient(
                    variables[program.entryVariable(e)], program.entryValue(e));
        }
        cost = new double[variables.length];
    }

    private static boolean isMixed(LinearProgram program) {
        for (int v = 0; v < program.variables(); v++) {
            if (program.isInteger(v)) {
                return true;
            }
        }
        return false;
    }

    private void presolve(MPSolverParameters.PresolveValues value) {
        parameters.setIntegerParam(MPSolverParameters.IntegerParam.PRESOLVE, value.swigValue());
    }

    @Override
    public void variableBounds(int variable, double lower, double upper) {
        variables[variable].setBounds(lower, upper);
    }

    @Override
    public void rowBounds(int row, double lower, double upper) {
        rows[row].setBounds(lower, upper);
    }

    @Override
    public double[] minimise(double[] wanted) {
        MPObjective objective = solver.objective();
        for (int v = 0; v < cost.length; v++) {
            if (cost[v] != wanted[v]) {
                objective.setCoefficient(variables[v], wanted[v]);
                cost[v] = wanted[v];
            }
        }
        objective.setMinimization();
        MPSolver.ResultStatus status = solver.solve(parameters);
        if (status != MPSolver.ResultStatus.OPTIMAL) {
            // starting from the last basis, GLOP now and then loses its way; a fresh start finds it
            solver.reset();
            presolve(MPSolverParameters.PresolveValues.PRESOLVE_ON);
            status = solver.solve(parameters);
            presolve(usual);
        }
        if (status != MPSolver.ResultStatus.OPTIMAL) {
            throw new LinearSolver.UnsolvedException(status.name());
        }
        double[] values = new double[variables.length];
        for (int v = 0; v < values.length; v++) {
            values[v] = variables[v].solutionValue();
        }
        return values;
    }

    @Override
    public double reducedCost(int variable) {
        if (mixed) {
            throw new IllegalStateException("Not known of a mixed program");
        }
        return variables[variable].reducedCost();
    }

    @Override
    public void close() {
        parameters.delete();
        solver.delete();
    }
}
