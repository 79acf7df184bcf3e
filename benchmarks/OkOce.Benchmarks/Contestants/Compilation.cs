using System.Linq.Expressions;
using OkOce.Benchmarks.Answers;
using OkOce.Domain.Dossiers;
using OkOce.Domain.Requirements;
using OkOce.Domain.Specifications;

namespace OkOce.Benchmarks.Contestants;

/// <summary>Compiles conditions with System.Linq.Expressions: short-circuiting operators over calls of helper methods.</summary>
internal static class Compilation
{
    /// <summary>A requirement as one delegate: outside its scope, or the value of its being clear.</summary>
    public static Func<Subject, Code> Of(Requirement requirement, ProbeSet probes)
    {
        var subject = Expression.Parameter(typeof(Subject), "subject");
        var scope = Expression.Variable(typeof(Code), "scope");
        var rest = requirement.Exemption is { } exemption
            ? Expression.OrElse(Tree(exemption, subject, probes), Tree(requirement.Test, subject, probes))
            : Tree(requirement.Test, subject, probes);
        var body = Expression.Block(
            [scope],
            Expression.Assign(scope, Tree(requirement.Scope, subject, probes)),
            Expression.Condition(
                Expression.Property(scope, nameof(Code.IsFalse)),
                Expression.Constant(Code.Outside),
                Expression.OrElse(Expression.Not(scope), rest)));
        return Expression.Lambda<Func<Subject, Code>>(body, subject).Compile();
    }

    /// <summary>A condition as one delegate.</summary>
    public static Func<Subject, Code> Of(Specification<Situation> condition, ProbeSet probes)
    {
        var subject = Expression.Parameter(typeof(Subject), "subject");
        return Expression.Lambda<Func<Subject, Code>>(Tree(condition, subject, probes), subject).Compile();
    }

    private static Expression Tree(Specification<Situation> condition, Expression subject, ProbeSet probes) => condition switch
    {
        AllOf<Situation> all => all.Parts.Select(part => Tree(part, subject, probes)).Aggregate(Expression.AndAlso),
        AnyOf<Situation> any => any.Parts.Select(part => Tree(part, subject, probes)).Aggregate(Expression.OrElse),
        BranchOf<Situation> fork => Fork(fork, subject, probes),
        Denial<Situation> denial => Expression.Not(Tree(denial.Atom, subject, probes)),
        _ => Call(probes[probes.NumberOf(condition)], subject),
    };

    private static BlockExpression Fork(BranchOf<Situation> fork, Expression subject, ProbeSet probes)
    {
        var way = Expression.Variable(typeof(Code), "way");
        var (yes, no) = (Tree(fork.Yes, subject, probes), Tree(fork.No, subject, probes));
        return Expression.Block(
            [way],
            Expression.Assign(way, Tree(fork.Condition, subject, probes)),
            Expression.Condition(
                Expression.Property(way, nameof(Code.IsKnown)),
                Expression.Condition(Expression.Property(way, nameof(Code.IsTrue)), yes, no),
                Expression.Call(typeof(Code), nameof(Code.Fork), null, way, yes, no)));
    }

    private static MethodCallExpression Call(Probe probe, Expression subject) => Expression.Call(
        Expression.Constant(probe, probe.GetType()), probe.GetType().GetMethod(nameof(Probe.Read))!, subject);
}
