using Mono.Cecil;
using Mono.Cecil.Cil;

namespace NewsGrammar.Architecture.Tests;

/// <summary>Which namespaces of an assembly use which others of it.</summary>
internal sealed class NamespaceGraph
{
    private readonly SortedDictionary<string, SortedDictionary<string, string>> _uses = new(StringComparer.Ordinal);

    /// <summary>The namespaces that a namespace uses, in order.</summary>
    /// <param name="name">The namespace.</param>
    public IEnumerable<string> UsedBy(string name) => _uses.TryGetValue(name, out SortedDictionary<string, string>? uses) ? uses.Keys : [];

    /// <summary>Reads what the compiler wrote: signatures, attributes and the bodies of methods.</summary>
    /// <param name="path">The assembly.</param>
    public static NamespaceGraph Of(string path)
    {
        using ModuleDefinition module = ModuleDefinition.ReadModule(path);
        var graph = new NamespaceGraph();
        foreach (TypeDefinition type in module.GetTypes())
        {
            foreach (TypeReference used in UsedBy(type).SelectMany(Parts).Where(used => used.Scope == module))
            {
                graph.Add(Outer(type).Namespace, Outer(used).Namespace, $"{Outer(type).Name} uses {Outer(used).Name}");
            }
        }

        return graph;
    }

    /// <summary>Notes that a namespace uses another one.</summary>
    /// <param name="from">The namespace that uses.</param>
    /// <param name="to">The namespace that is used.</param>
    /// <param name="example">Where.</param>
    public void Add(string from, string to, string example)
    {
        // What the compiler makes up itself stands in none.
        if (from != to && from.Length > 0 && to.Length > 0)
        {
            if (!_uses.TryGetValue(from, out SortedDictionary<string, string>? uses))
            {
                _uses.Add(from, uses = new SortedDictionary<string, string>(StringComparer.Ordinal));
            }

            uses.TryAdd(to, example);
        }
    }

    /// <summary>A shortest cycle, each line a namespace with what makes it use the next one; empty where there is none.</summary>
    public IReadOnlyList<string> FindCycle() =>
        _uses.Keys.Select(PathBack).Where(static path => path.Count > 0).MinBy(static path => path.Count) ?? [];

    /// <summary>The shortest way from a namespace back to it, breadth first.</summary>
    private List<string> PathBack(string start)
    {
        var reachedFrom = new Dictionary<string, string>(StringComparer.Ordinal);
        var waiting = new Queue<string>([start]);
        while (waiting.TryDequeue(out string? from))
        {
            foreach (string to in UsedBy(from))
            {
                if (!reachedFrom.TryAdd(to, from))
                {
                    continue;
                }

                if (to == start)
                {
                    return Path(start, reachedFrom);
                }

                waiting.Enqueue(to);
            }
        }

        return [];
    }

    private List<string> Path(string start, Dictionary<string, string> reachedFrom)
    {
        var path = new List<string>();
        string to = start;
        do
        {
            string from = reachedFrom[to];
            path.Insert(0, $"{from} -> {to}: {_uses[from][to]}");
            to = from;
        }
        while (to != start);

        return path;
    }

    private static IEnumerable<TypeReference?> UsedBy(TypeDefinition type) =>
    [
        type.BaseType,
        .. type.Interfaces.Select(static implementation => implementation.InterfaceType),
        .. AttributesOf(type),
        .. ConstraintsOf(type),
        .. type.Fields.SelectMany(static field => AttributesOf(field).Append(field.FieldType)),
        .. type.Properties.SelectMany(AttributesOf),
        .. type.Methods.SelectMany(UsedBy),
    ];

    private static IEnumerable<TypeReference?> UsedBy(MethodDefinition method) =>
    [
        method.ReturnType,
        .. AttributesOf(method),
        .. ConstraintsOf(method),
        .. method.Parameters.Select(static parameter => parameter.ParameterType),
        .. method.HasBody ? method.Body.Variables.Select(static variable => variable.VariableType) : [],
        .. method.HasBody ? method.Body.Instructions.SelectMany(UsedBy) : [],
    ];

    private static IEnumerable<TypeReference?> UsedBy(Instruction instruction) => instruction.Operand switch
    {
        TypeReference type => [type],
        GenericInstanceMethod method => [method.DeclaringType, .. method.GenericArguments],
        MemberReference member => [member.DeclaringType],
        _ => [],
    };

    private static IEnumerable<TypeReference?> AttributesOf(ICustomAttributeProvider provider) => provider.CustomAttributes.SelectMany(
        static attribute => attribute.ConstructorArguments.Select(static argument => argument.Value as TypeReference).Append(attribute.AttributeType));

    private static IEnumerable<TypeReference?> ConstraintsOf(IGenericParameterProvider provider) =>
        provider.GenericParameters.SelectMany(static parameter => parameter.Constraints).Select(static constraint => constraint.ConstraintType);

    /// <summary>The types that a reference is made of: <c>List&lt;Line[]&gt;</c> names two.</summary>
    private static IEnumerable<TypeReference> Parts(TypeReference? type) => type switch
    {
        null or GenericParameter => [],
        GenericInstanceType generic => [.. Parts(generic.ElementType), .. generic.GenericArguments.SelectMany(Parts)],
        TypeSpecification other => Parts(other.ElementType),
        _ => [type],
    };

    private static TypeReference Outer(TypeReference type) => type.DeclaringType is { } outer ? Outer(outer) : type;
}
