using System.Diagnostics;
using System.Net;
using System.Net.Sockets;
using System.Security.Cryptography;
using System.Text;

namespace NewsGrammar.Corpus.Tests.Cluster;

/// <summary>
/// A Slurm of two nodes on this machine: its own controller, a daemon for each node, its own authentication. Everything that it writes is
/// in one folder.
/// </summary>
[System.Runtime.Versioning.SupportedOSPlatform("linux")]
internal sealed class SlurmCluster : IDisposable
{
    /// <summary>Only ever waited for in full when a test fails.</summary>
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(3);

    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("newsgrammar-slurm-");
    private readonly Dictionary<string, Process> _daemons = [];

    /// <summary>Starts it.</summary>
    public SlurmCluster()
    {
        foreach (string folder in (string[])["state", "spool-n1", "spool-n2", "log"])
        {
            _folder.CreateSubdirectory(folder);
        }

        File.WriteAllText(Configuration, Settings());
        StartMunge();
        Start("ctld", "slurmctld", "-D", "-f", Configuration);
        StartNode("n1");
        StartNode("n2");
        WaitUntil(() => Run("sinfo", "-h", "-o", "%T %D") == "idle 2\n", "the nodes are idle");
    }

    /// <summary>Why there can be none here; null when there can.</summary>
    public static string? Obstacle => !OperatingSystem.IsLinux() ? "Slurm runs on Linux."
        : Environment.UserName != "root" ? "A cluster of its own needs root."
        : ((string[])["slurmctld", "slurmd", "munged", "sbatch"]).FirstOrDefault(static program => Find(program) is null) is { } missing ? $"There is no {missing} here."
        : null;

    /// <summary>What programs of Slurm, and jobs, find the cluster by.</summary>
    public IReadOnlyDictionary<string, string?> Environs => new Dictionary<string, string?> { ["SLURM_CONF"] = Configuration };

    private string Configuration => PathOf("slurm.conf");

    /// <summary>Runs a program of Slurm.</summary>
    /// <returns>What it prints.</returns>
    public string Run(string program, params string[] arguments)
    {
        var start = new ProcessStartInfo(Find(program)!, arguments) { RedirectStandardOutput = true, RedirectStandardError = true };
        start.Environment["SLURM_CONF"] = Configuration;
        using Process process = Process.Start(start)!;
        Task<string> error = process.StandardError.ReadToEndAsync();
        string output = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        return process.ExitCode == 0 ? output : output + error.Result;
    }

    /// <summary>Waits until something holds.</summary>
    public void WaitUntil(Func<bool> holds, string what)
    {
        var waited = Stopwatch.StartNew();
        while (!holds())
        {
            Assert.True(waited.Elapsed < Patience, $"It never came that {what}.\n{Run("squeue")}\n{Run("sinfo")}\n{Logs()}");
            Thread.Sleep(100);
        }
    }

    /// <summary>Takes a node away with all that runs on it, as when its power fails: nobody says good-bye.</summary>
    public void Lose(string node)
    {
        int[] jobs = [.. Processes().Where(process => EnvironmentOf(process).Contains($"SLURMD_NODENAME={node}\0", StringComparison.Ordinal))];
        int[] keepers = [.. jobs.Select(KeeperOf).Where(static keeper => keeper > 0).Distinct()];
        Kill([_daemons[node].Id, .. keepers, .. jobs]);
    }

    /// <summary>Lets tasks that were requeued begin at once: Slurm leaves them two minutes, for the node to come back.</summary>
    public void HurryRequeued()
    {
        foreach (string job in Run("squeue", "-h", "-r", "-t", "PENDING", "-o", "%i %r").Split('\n').Where(static line => line.EndsWith(" BeginTime", StringComparison.Ordinal)))
        {
            Run("scontrol", "update", $"JobId={job.Split(' ')[0]}", "StartTime=now");
        }
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        Run("scancel", "--full", "--signal=KILL", "--user=root");
        Kill([.. _daemons.Values.Select(static daemon => daemon.Id)]);
        foreach (Process daemon in _daemons.Values)
        {
            daemon.WaitForExit(Patience);
            daemon.Dispose();
        }

        Kill([.. Processes().Where(process => EnvironmentOf(process).Contains(_folder.FullName, StringComparison.Ordinal))]);
        _folder.Delete(recursive: true);
    }

    private string PathOf(string name) => Path.Combine(_folder.FullName, name);

    private string Settings()
    {
        string host = Dns.GetHostName().Split('.')[0];
        return $"""
            ClusterName=newsgrammar
            SlurmctldHost={host}(127.0.0.1)
            AuthType=auth/munge
            AuthInfo=socket={PathOf("munge.socket")}
            SlurmUser=root
            SlurmdUser=root
            StateSaveLocation={PathOf("state")}
            SlurmdSpoolDir={_folder.FullName}/spool-%n
            SlurmctldPidFile={PathOf("ctld.pid")}
            SlurmdPidFile={_folder.FullName}/slurmd-%n.pid
            SlurmctldLogFile={PathOf("log/ctld.log")}
            SlurmdLogFile={_folder.FullName}/log/slurmd-%n.log
            ProctrackType=proctrack/linuxproc
            TaskPlugin=task/none
            SchedulerType=sched/builtin
            SelectType=select/cons_tres
            SelectTypeParameters=CR_CPU
            ReturnToService=2
            SlurmdTimeout=10
            SlurmctldPort={FreePort()}
            MailProg=/bin/true
            JobRequeue=1
            NodeName=n1 NodeHostname={host} NodeAddr=127.0.0.1 Port={FreePort()} CPUs=2 State=UNKNOWN
            NodeName=n2 NodeHostname={host} NodeAddr=127.0.0.1 Port={FreePort()} CPUs=2 State=UNKNOWN
            PartitionName=main Nodes=n1,n2 Default=YES MaxTime=INFINITE State=UP

            """;
    }

    private void StartMunge()
    {
        File.WriteAllBytes(PathOf("munge.key"), RandomNumberGenerator.GetBytes(1024));
        File.SetUnixFileMode(PathOf("munge.key"), UnixFileMode.UserRead);
        File.SetUnixFileMode(_folder.FullName, (UnixFileMode)Convert.ToInt32("755", 8));
        Start(
            "munge",
            "munged",
            "--foreground",
            "--force",
            $"--key-file={PathOf("munge.key")}",
            $"--socket={PathOf("munge.socket")}",
            $"--pid-file={PathOf("munge.pid")}",
            $"--seed-file={PathOf("munge.seed")}",
            $"--log-file={PathOf("log/munge.log")}");
        WaitUntil(() => File.Exists(PathOf("munge.socket")), "munge listens");
    }

    private void StartNode(string node) => Start(node, "slurmd", "-D", "-N", node, "-f", Configuration);

    private void Start(string name, string program, params string[] arguments)
    {
        var start = new ProcessStartInfo(Find(program)!, arguments) { RedirectStandardOutput = true, RedirectStandardError = true, WorkingDirectory = _folder.FullName };
        start.Environment["SLURM_CONF"] = Configuration;
        Process process = Process.Start(start)!;
        process.OutputDataReceived += static (_, _) => { };
        process.ErrorDataReceived += static (_, _) => { };
        process.BeginOutputReadLine();
        process.BeginErrorReadLine();
        _daemons.Add(name, process);
    }

    private string Logs() => string.Concat(Directory.EnumerateFiles(PathOf("log")).Select(static file =>
        $"--- {Path.GetFileName(file)}\n{string.Join('\n', File.ReadAllText(file).Split('\n').TakeLast(20))}\n"));

    private static string? Find(string program) => ((string[])["/usr/sbin", "/usr/bin", "/usr/local/sbin", "/usr/local/bin"])
        .Select(folder => Path.Combine(folder, program)).FirstOrDefault(File.Exists);

    private static int FreePort()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }

    private static IEnumerable<int> Processes() =>
        Directory.EnumerateDirectories("/proc").Select(Path.GetFileName).Where(static name => name!.All(char.IsAsciiDigit)).Select(static name => int.Parse(name!, null));

    private static string EnvironmentOf(int process) => ReadProc(process, "environ");

    /// <summary>The process of Slurm that watches over a job; 0 where there is none.</summary>
    private static int KeeperOf(int process)
    {
        for (int at = process; at > 1;)
        {
            if (ReadProc(at, "comm").StartsWith("slurmstepd", StringComparison.Ordinal))
            {
                return at;
            }

            string[] fields = ReadProc(at, "stat").Split(") ")[^1].Split(' ');
            at = fields.Length > 1 && int.TryParse(fields[1], out int parent) ? parent : 0;
        }

        return 0;
    }

    private static string ReadProc(int process, string file)
    {
        try
        {
            return File.ReadAllText($"/proc/{process}/{file}", Encoding.Latin1);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            return "";
        }
    }

    private static void Kill(IEnumerable<int> processes)
    {
        foreach (int process in processes)
        {
            try
            {
                using Process running = Process.GetProcessById(process);
                running.Kill();
            }
            catch (Exception exception) when (exception is ArgumentException or InvalidOperationException or System.ComponentModel.Win32Exception)
            {
                // It ended by itself.
            }
        }
    }
}
