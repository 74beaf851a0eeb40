package nl.basiseerst.domain.guard;

import java.util.Arrays;

/// A linear program as plain numbers: variables with bounds, rows with bounds, and the coefficients
/// that tie them. The cost is given with each solve. Built once, then only read.
public final class LinearProgram {

    private int variables;
    private int rows;
    private int entries;
    private double[] variableBounds = new double[128];
    private double[] rowBounds = new double[128];
    private boolean[] integer = new boolean[64];
    private int[] entryRow = new int[512];
    private int[] entryVariable = new int[512];
    private double[] entryValue = new double[512];

    /// Adds a continuous variable and returns its index.
    public int variable(double lower, double upper) {
        if (variables == integer.length) {
            integer = Arrays.copyOf(integer, 2 * variables);
            variableBounds = Arrays.copyOf(variableBounds, 4 * variables);
        }
        variableBounds[2 * variables] = lower;
        variableBounds[2 * variables + 1] = upper;
        return variables++;
    }

    /// Adds a variable that is 0 or 1 and returns its index.
    public int binary() {
        int index = variable(0, 1);
        integer[index] = true;
        return index;
    }

    /// Adds a row `lower ≤ sum of its entries ≤ upper` and returns its index; bounds may be
    /// infinite.
    public int row(double lower, double upper) {
        if (2 * rows == rowBounds.length) {
            rowBounds = Arrays.copyOf(rowBounds, 4 * rows);
        }
        rowBounds[2 * rows] = lower;
        rowBounds[2 * rows + 1] = upper;
        return rows++;
    }

    /// Adds `value × variable` to a row. Each variable at most once in a row.
    public void entry(int row, int variable, double value) {
        if (entries == entryRow.length) {
            entryRow = Arrays.copyOf(entryRow, 2 * entries);
            entryVariable = Arrays.copyOf(entryVariable, 2 * entries);
            entryValue = Arrays.copyOf(entryValue, 2 * entries);
        }
        entryRow[entries] = row;
        entryVariable[entries] = variable;
        entryValue[entries++] = value;
    }

    public int variables() {
        return variables;
    }

    public int rows() {
        return rows;
    }

    public int entries() {
        return entries;
    }

    public double lower(int variable) {
        return variableBounds[2 * variable];
    }

    public double upper(int variable) {
        return variableBounds[2 * variable + 1];
    }

    public boolean isInteger(int variable) {
        return integer[variable];
    }

    public double rowLower(int row) {
        return rowBounds[2 * row];
    }

    public double rowUpper(int row) {
        return rowBounds[2 * row + 1];
    }

    public int entryRow(int entry) {
        return entryRow[entry];
    }

    public int entryVariable(int entry) {
        return entryVariable[entry];
    }

    public double entryValue(int entry) {
        return entryValue[entry];
    }
}
